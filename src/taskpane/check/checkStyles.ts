import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { colour } from '../look/colours';
import { touchSize } from '../look/paneStyles';

/** Styles of the Check page. */
export const checkStyles = mergeStyleSets({
  totals: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '12px 0' },
  total: {
    flex: '1 1 120px',
    padding: '8px 12px',
    borderRadius: 4,
    border: '1px solid transparent',
    background: colour('tint'),
  },
  plainList: { listStyle: 'none', margin: 0, padding: 0 },
  department: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'stretch',
    borderBottom: `1px solid ${colour('line')}`,
  },
  /** What a department that has too few KPIs can do about it, below its line. */
  departmentWays: { flex: '1 0 100%', display: 'flex', flexWrap: 'wrap', gap: '0 16px', padding: '0 12px' },
  departmentButton: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: touchSize,
    padding: '8px',
    border: 0,
    borderLeft: '3px solid transparent',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    selectors: {
      ':hover': { background: colour('ground') },
      '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
      '&[aria-pressed=true]': {
        background: colour('tint'),
        borderLeftColor: colour('brand'),
        selectors: { '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
      },
      ':focus-visible': { outline: `2px solid ${colour('brand')}`, outlineOffset: -2 },
    },
  },
  departmentHead: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', justifyContent: 'space-between' },
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
  numbers: { color: colour('quiet'), fontSize: 12, marginTop: 2 },
  groupHead: {
    position: 'sticky',
    top: 0,
    margin: '16px -16px 0',
    padding: '6px 16px',
    fontSize: 14,
    fontWeight: 600,
    background: colour('ground'),
    zIndex: 1,
    overflowWrap: 'anywhere',
  },
  rowHead: { margin: '12px 0 4px', fontSize: 13, fontWeight: 600, overflowWrap: 'anywhere' },
  finding: {
    border: `1px solid ${colour('line')}`,
    borderRadius: 4,
    padding: '10px 12px 4px',
    margin: '0 0 8px',
    overflowWrap: 'anywhere',
  },
  what: { margin: '6px 0 4px', fontWeight: 600, lineHeight: '1.4' },
  why: { margin: '0 0 4px', lineHeight: '1.4', color: colour('quiet') },
  mend: { margin: '0 0 2px', lineHeight: '1.4' },
});
