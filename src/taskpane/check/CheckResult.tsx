import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import type { KpiPlace } from '../../actions/mend/readKpi';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { BesideTheRows } from './BesideTheRows';
import { DepartmentList } from './DepartmentList';
import { FilterBar, NothingChosen } from './filters/FilterBar';
import { formulaPoint, isChosen, isFiltering, notePoint, pointOf, type PointFilter } from './filters/findingFilter';
import { FindingList } from './FindingList';
import { groupFindings, type DepartmentFindings } from './groupFindings';
import { NoteList } from './NoteList';
import type { FormulaLook } from './useCheck';

interface CheckResultProps {
  readonly report: CheckReport;
  readonly formulas: FormulaLook;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onMend: (place: KpiPlace) => void;
  /** Lead to the library, or to the answers of a department that has too few KPIs. */
  readonly onAddKpi: (department: string) => void;
  readonly onInterview: (department: string) => void;
  /** The calculated cells that differ, where the filters let them through. */
  readonly children: React.ReactNode;
}

/** What a check found, with the filters. */
export function CheckResult(props: CheckResultProps): JSX.Element {
  const { report, formulas, onGoTo, onMend, onAddKpi, onInterview, children } = props;
  const [filter, setFilter] = React.useState<PointFilter>({});
  const [onlyOpen, setOnlyOpen] = React.useState(false);
  const chooseDepartment = React.useCallback(
    (department: string | undefined) => setFilter((before) => ({ ...before, department })),
    [],
  );
  const groups = React.useMemo(() => groupFindings(report), [report]);
  const chosen = React.useMemo(
    () => (isFiltering(filter) ? chosenOf(report, filter) : { groups, notes: report.notes }),
    [report, groups, filter],
  );
  const points = React.useMemo(() => pointsOf(report, formulas), [report, formulas]);
  const names = React.useMemo(() => namesOf(report, groups), [report, groups]);
  const { check } = useSpoken().words.pane;
  if (report.departments.length === 0 && report.kpis === 0 && report.findings.length === 0) {
    return (
      <>
        <BesideTheRows {...{ report, onGoTo }} />
        {report.broken.length === 0 ? (
          <Notice kind="info" title={check.nothingYet} text={check.nothingYetNext} />
        ) : null}
        {children}
      </>
    );
  }
  const nothing = isFiltering(filter) && !points.some((point) => isChosen(point, filter));
  return (
    <>
      {isClean(report, formulas) ? <Notice kind="success" title={check.cleanTitle} text={check.cleanText} /> : null}
      <BesideTheRows {...{ report, onGoTo }} />
      <DepartmentList
        {...{ report, groups, onlyOpen, onGoTo, onAddKpi, onInterview }}
        chosen={filter.department}
        onChoose={chooseDepartment}
        onOnlyOpen={setOnlyOpen}
      />
      <FilterBar {...{ names, points, filter }} onFilter={setFilter} />
      {nothing ? <NothingChosen onFilter={setFilter} /> : null}
      {chosen.groups.length > 0 ? (
        <section>
          <h3 className={paneStyles.section}>{check.findings}</h3>
          <p className={paneStyles.quiet}>{check.basis}</p>
          <FindingList key={JSON.stringify(filter)} groups={chosen.groups} {...{ onGoTo, onMend }} />
        </section>
      ) : null}
      <NoteList notes={chosen.notes} onGoTo={onGoTo} />
      {isChosen(formulaPoint, filter) ? children : null}
    </>
  );
}

/** The departments of the list, then those that only KPIs name. */
function namesOf({ departments }: CheckReport, groups: readonly DepartmentFindings[]): ReadonlyMap<string, string> {
  const listed = departments.map(({ name }): [string, string] => [departmentKey(name), name]);
  const named = groups.map(({ key, name }): [string, string] => [key, name]);
  return new Map([...listed, ...named]);
}

/** Nothing is open, in the formulas neither. */
function isClean({ clean }: CheckReport, { differences = [] }: FormulaLook): boolean {
  return clean && differences.length === 0;
}

/** Everything that the filters choose among. */
function pointsOf({ findings, notes }: CheckReport, { differences = [] }: FormulaLook) {
  return [...findings.map(pointOf), ...notes.map(notePoint), ...differences.map(() => formulaPoint)];
}

/** What the filters let through, the findings by department and row. */
function chosenOf({ departments, findings, notes }: CheckReport, filter: PointFilter) {
  return {
    groups: groupFindings({ departments, findings: findings.filter((found) => isChosen(pointOf(found), filter)) }),
    notes: notes.filter((note) => isChosen(notePoint(note), filter)),
  };
}
