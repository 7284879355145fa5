import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { KpiPlace } from '../../actions/mend/readKpi';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';
import { FindingRow } from './FindingRow';
import { firstRows, type DepartmentFindings } from './groupFindings';

interface FindingListProps {
  readonly groups: readonly DepartmentFindings[];
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onMend: (place: KpiPlace) => void;
}

/**
 * Rows drawn at first and with each “more”: enough to work on, few enough to draw at once. A list that draws only what is in view would take
 * rows away from the browser's search, from the keyboard and from what a screen reader counts.
 */
const rowsAtOnce = 25;

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
            <FindingRow key={row.key} department={group.name} {...{ row, onGoTo, onMend }} />
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
