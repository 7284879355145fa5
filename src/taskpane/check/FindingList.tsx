import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { KpiPlace } from '../../actions/mend/readKpi';
import type { PaneWords } from '../../words/en/pane';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';
import { FindingCard } from './FindingCard';
import { firstRows, type DepartmentFindings, type RowFindings } from './groupFindings';

interface FindingListProps {
  readonly groups: readonly DepartmentFindings[];
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onMend: (place: KpiPlace) => void;
}

/** Rows drawn at first and with each “more”: enough to work on, few enough to draw at once. */
const rowsAtOnce = 40;

/** Findings by department and row; drawn again only where they are others. */
export const FindingList = React.memo(function FindingList({ groups, onGoTo, onMend }: FindingListProps): JSX.Element {
  const [most, setMost] = React.useState(rowsAtOnce);
  const { check } = useSpoken().words.pane;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <>
      {firstRows(groups, most).map((group) => (
        <section key={group.key}>
          <h4 className={checkStyles.groupHead}>{group.name === '' ? check.noDepartment : group.name}</h4>
          {group.rows.map((row) => (
            <section key={row.key}>
              <h5 className={checkStyles.rowHead}>{rowTitle(row, check)}</h5>
              <ul className={checkStyles.plainList}>
                {row.findings.map((found) => (
                  <FindingCard
                    key={`${found.finding.rule} ${found.finding.field ?? ''}`}
                    place={`${row.key} ${found.finding.rule} ${found.finding.field ?? ''}`}
                    {...{ found, onGoTo }}
                  />
                ))}
              </ul>
              <button
                type="button"
                className={paneStyles.link}
                aria-label={check.mendRowOf(rowTitle(row, check))}
                onClick={() => onMend({ row: row.row, code: row.code, department: group.name, kpi: row.kpi })}
              >
                {check.mendRow}
              </button>
            </section>
          ))}
        </section>
      ))}
      {rows > most ? (
        <DefaultButton
          text={check.more(Math.min(rowsAtOnce, rows - most))}
          onClick={() => setMost(most + rowsAtOnce)}
        />
      ) : null}
    </>
  );
});

/** `Row 8 · MKT-1 · Products sold`. */
function rowTitle({ row, code, kpi }: RowFindings, check: PaneWords['check']): string {
  return [check.row(row), code, kpi === '' ? check.noName : kpi].filter((part) => part !== '').join(' · ');
}
