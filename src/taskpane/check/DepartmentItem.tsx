import * as React from 'react';
import type { CheckedDepartment } from '../../actions/CheckReport';
import { rangeSigns } from '../../kpi/judge/signs';
import { paneStyles } from '../look/paneStyles';
import { StatusSign } from '../look/StatusSign';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';

interface DepartmentItemProps {
  readonly department: CheckedDepartment;
  readonly openPoints: number;
  readonly chosen: boolean;
  /** Where it stands: `Departments!A6`. */
  readonly place: string;
  /** Shows only this department's findings, or all again. */
  readonly onChoose: () => void;
  readonly onGoTo: () => void;
  readonly onAddKpi: (department: string) => void;
  readonly onInterview: (department: string) => void;
}

/** A department with its sign and numbers. */
export function DepartmentItem(props: DepartmentItemProps): JSX.Element {
  const { department, openPoints, chosen, place, onChoose, onGoTo, onAddKpi, onInterview } = props;
  const { name, kpis, smartComplete, status } = department;
  const {
    terms,
    pane: { check },
  } = useSpoken().words;
  return (
    <li className={checkStyles.department}>
      <button type="button" aria-pressed={chosen} className={checkStyles.departmentButton} onClick={onChoose}>
        <span className={checkStyles.departmentHead}>
          <span className={checkStyles.name}>{name}</span>
          <StatusSign sign={rangeSigns[status]} word={terms.statuses[status]} />
        </span>
        <span className={checkStyles.numbers}>
          {check.kpiCount(kpis, smartComplete)}
          {kpis + openPoints > 0 ? ` · ${check.openPoints(openPoints)}` : ''}
        </span>
      </button>
      <button type="button" className={paneStyles.link} aria-label={`${check.goTo(place)}: ${name}`} onClick={onGoTo}>
        {check.goTo(place)}
      </button>
      {status === 'none' || status === 'tooFew' ? (
        <div className={checkStyles.departmentWays}>
          <DepartmentWay label={check.addKpi} {...{ name }} onGo={onAddKpi} />
          {status === 'none' ? <DepartmentWay label={check.askThem} {...{ name }} onGo={onInterview} /> : null}
        </div>
      ) : null}
    </li>
  );
}

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
