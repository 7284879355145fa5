import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { colour } from './colours';

/** Smallest side of what a finger should hit, in pixels. */
export const touchSize = 40;

const focusRing = { outline: `2px solid ${colour('brand')}`, outlineOffset: 2 };

/** Headings and groups take the keyboard from what goes away. */
const landing = { ':focus-visible': { ...focusRing, outlineOffset: 3, borderRadius: 2 } };

/** What the pages have in common. */
export const paneStyles = mergeStyleSets({
  page: { padding: '4px 16px 24px' },
  heading: { fontSize: 18, fontWeight: 600, margin: '12px 0 4px', selectors: landing },
  /** Above a part of a page that is long. */
  part: {
    fontSize: 16,
    fontWeight: 600,
    margin: '24px 0 4px',
    paddingTop: 12,
    borderTop: `1px solid ${colour('line')}`,
    selectors: landing,
  },
  section: { fontSize: 14, fontWeight: 600, margin: '20px 0 8px', selectors: landing },
  text: { margin: '4px 0', lineHeight: '1.45' },
  quiet: { margin: '4px 0', lineHeight: '1.45', color: colour('quiet'), fontSize: 12 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    marginTop: 12,
  },
  list: { margin: '4px 0', paddingLeft: 20, lineHeight: '1.45' },
  card: {
    border: `1px solid ${colour('line')}`,
    borderRadius: 4,
    padding: '10px 12px',
    margin: '8px 0',
    background: colour('paper'),
    selectors: landing,
  },
  cardHead: { fontSize: 13, fontWeight: 600, margin: '0 0 4px', overflowWrap: 'anywhere', selectors: landing },
  /** As Fabric's own labels. */
  fieldLabel: { display: 'block', fontWeight: 600, padding: '5px 0' },
  /** A choice among many, which the browser draws. */
  select: {
    display: 'block',
    width: '100%',
    minHeight: touchSize,
    margin: '4px 0',
    border: `1px solid ${colour('control')}`,
    borderRadius: 2,
    background: colour('paper'),
    color: 'inherit',
    font: 'inherit',
    selectors: { ':focus-visible': focusRing },
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: 12, selectors: { '> *': { flex: '1 1 120px', minWidth: 0 } } },
  link: {
    minHeight: touchSize,
    padding: '0 4px',
    margin: '0 -4px',
    border: 0,
    background: 'none',
    color: colour('brand'),
    font: 'inherit',
    fontWeight: 600,
    textAlign: 'left',
    cursor: 'pointer',
    selectors: {
      ':hover': { textDecoration: 'underline' },
      ':focus-visible': focusRing,
      '&[aria-disabled=true]': { color: colour('quiet'), cursor: 'default', textDecoration: 'none' },
    },
  },
  /** A button and why it cannot be used. */
  reasoned: { display: 'inline-block', maxWidth: '100%' },
  reason: { display: 'block', margin: '4px 0', lineHeight: '1.45', color: colour('quiet'), fontSize: 12 },
  /** A place without a look of its own that takes the keyboard. */
  landing: { selectors: landing },
  /** What unfolds more. */
  summary: {
    minHeight: touchSize,
    padding: '10px 0',
    cursor: 'pointer',
    selectors: { ':focus-visible': focusRing },
  },
  /** Read aloud, not shown. */
  spoken: {
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
