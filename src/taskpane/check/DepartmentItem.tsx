import * as React from 'react';
import type { CheckedDepartment } from '../../actions/CheckReport';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { rangeSigns } from '../../kpi/judge/signs';
import { paneStyles } from '../look/paneStyles';
import { saysTheSame } from '../look/saysTheSame';
import { StatusSign } from '../look/StatusSign';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';

interface DepartmentItemProps {
  readonly department: CheckedDepartment;
  readonly openPoints: number;
  readonly chosen: boolean;
  /** The sheet that lists it. */
  readonly sheet: string;
  /** Shows only the findings of the department with a key, or all again. */
  readonly onChoose: (key: string | undefined) => void;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onAddKpi: (department: string) => void;
  readonly onInterview: (department: string) => void;
}

/** A department with its sign and numbers. */
export const DepartmentItem = React.memo(function DepartmentItem(props: DepartmentItemProps): JSX.Element {
  const { department, openPoints, chosen, sheet, onChoose, onGoTo, onAddKpi, onInterview } = props;
  const { name, row, kpis, smartComplete, status } = department;
  const address = `A${row}`;
  const {
    terms,
    pane: { check },
  } = useSpoken().words;
  return (
    <li className={checkStyles.department}>
      <button
        type="button"
        aria-pressed={chosen}
        className={checkStyles.departmentButton}
        onClick={() => onChoose(chosen ? undefined : departmentKey(name))}
      >
        <span className={checkStyles.departmentHead}>
          <span className={checkStyles.name}>{name}</span>
          <StatusSign sign={rangeSigns[status]} word={terms.statuses[status]} />
        </span>
        <span className={checkStyles.numbers}>
          {check.kpiCount(kpis, smartComplete)}
          {kpis + openPoints > 0 ? ` · ${check.openPoints(openPoints)}` : ''}
        </span>
      </button>
      <button
        type="button"
        className={paneStyles.link}
        aria-label={`${check.goTo(address)}: ${name} (${sheet})`}
        onClick={() => onGoTo(sheet, address)}
      >
        {check.goTo(address)}
      </button>
      {status === 'none' || status === 'tooFew' ? (
        <div className={checkStyles.departmentWays}>
          <DepartmentWay label={check.addKpi} {...{ name }} onGo={onAddKpi} />
          {status === 'none' ? <DepartmentWay label={check.askThem} {...{ name }} onGo={onInterview} /> : null}
        </div>
      ) : null}
    </li>
  );
}, saysTheSame);

interface DepartmentWayProps {
  readonly label: string;
  readonly name: string;
  readonly onGo: (department: string) => void;
}

/** A way on for a department that has too few KPIs. */
function DepartmentWay({ label, name, onGo }: DepartmentWayProps): JSX.Element {
  return (
    <button type="button" className={paneStyles.link} aria-label={`${label}: ${name}`} onClick={() => onGo(name)}>
      {label}
    </button>
  );
}
