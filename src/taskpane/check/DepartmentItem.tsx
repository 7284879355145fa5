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
}

/** A department with its sign and numbers. */
export function DepartmentItem(props: DepartmentItemProps): JSX.Element {
  const { department, openPoints, chosen, place, onChoose, onGoTo } = props;
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
    </li>
  );
}
