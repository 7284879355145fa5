import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';
import { DepartmentItem } from './DepartmentItem';
import { findingCount, type DepartmentFindings } from './groupFindings';

interface DepartmentListProps {
  readonly report: CheckReport;
  readonly groups: readonly DepartmentFindings[];
  /** Key of the department whose findings are shown; undefined for all. */
  readonly chosen: string | undefined;
  readonly onlyOpen: boolean;
  readonly onChoose: (key: string | undefined) => void;
  readonly onOnlyOpen: (onlyOpen: boolean) => void;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onAddKpi: (department: string) => void;
  readonly onInterview: (department: string) => void;
}

/** Departments drawn at first and with each “more”. */
const departmentsAtOnce = 25;

/** The departments with their signs, which also choose whose findings are shown. */
export const DepartmentList = React.memo(function DepartmentList(props: DepartmentListProps): JSX.Element {
  const { report, groups, chosen, onlyOpen, onChoose, onOnlyOpen, onGoTo, onAddKpi, onInterview } = props;
  const [most, setMost] = React.useState(departmentsAtOnce);
  const { check } = useSpoken().words.pane;
  const counts = new Map(groups.map((group) => [group.key, findingCount(group)]));
  const openPoints = (name: string): number => counts.get(departmentKey(name)) ?? 0;
  const shown = report.departments.filter(
    ({ name, status }) => !onlyOpen || status !== 'inRange' || openPoints(name) > 0,
  );
  return (
    <section>
      <h3 className={paneStyles.section}>{check.departments}</h3>
      <Checkbox label={check.onlyOpen} checked={onlyOpen} onChange={(_event, checked = false) => onOnlyOpen(checked)} />
      <ul className={checkStyles.plainList}>
        {shown.slice(0, most).map((department) => (
          <DepartmentItem
            key={department.row}
            openPoints={openPoints(department.name)}
            chosen={chosen === departmentKey(department.name)}
            sheet={report.departmentsSheet}
            {...{ department, onChoose, onGoTo, onAddKpi, onInterview }}
          />
        ))}
      </ul>
      {shown.length > most ? (
        <DefaultButton
          text={check.more(Math.min(departmentsAtOnce, shown.length - most))}
          onClick={() => setMost(most + departmentsAtOnce)}
        />
      ) : null}
      {report.unlisted > 0 ? <p className={paneStyles.text}>{check.unlisted(report.unlisted)}</p> : null}
    </section>
  );
});
