import { isBlankText } from '../record/isBlank';
import type { Department } from '../record/departmentFields';
import type { CellInput } from '../record/Field';
import type { Kpi } from '../record/kpiFields';
import { wordKey } from '../record/wordKey';
import { departmentKey } from '../judge/rangeStatus';
import type { DepartmentTarget } from '../record/targetFields';
import type { TaskTemplate } from './taskTemplate';

/** Which rows of the three tables are still untouched examples; places count from 0. */
export interface ExampleRows {
  readonly departments: readonly number[];
  readonly targets: readonly number[];
  readonly kpis: readonly number[];
}

/** What makes two rows the same; list words and dates may have been translated or moved. */
function keyOf(...cells: readonly CellInput[]): string {
  return cells.map((cell) => (isBlankText(cell) ? '' : wordKey(String(cell)))).join('\n');
}

function placesOf<Row>(rows: readonly Row[], isFound: (row: Row) => boolean): number[] {
  return rows.flatMap((row, place) => (isFound(row) ? [place] : []));
}

/**
 * Finds the rows that are as the templates gave them. A target or department that a person's own row refers to is not among
 * them, so that removing the examples leaves nobody's work without its target or department.
 */
export function exampleRows(
  templates: readonly TaskTemplate[],
  departments: readonly Department[],
  targets: readonly DepartmentTarget[],
  kpis: readonly Kpi[],
): ExampleRows {
  const kpiKey = ({ code, name, definition, formula }: Pick<Kpi, 'code' | 'name' | 'definition' | 'formula'>): string =>
    keyOf(code, name, definition, formula);
  const targetKey = ({ department, target }: Pick<DepartmentTarget, 'department' | 'target'>): string =>
    keyOf(department, target);
  const given = {
    kpis: new Set(templates.flatMap(({ sampleKpis }) => sampleKpis.map(kpiKey))),
    targets: new Set(templates.flatMap(({ sampleTargets }) => sampleTargets.map(targetKey))),
    departments: new Set(
      templates.flatMap(({ sampleDepartments }) =>
        sampleDepartments.map(({ department, responsibilities }) => keyOf(department, responsibilities)),
      ),
    ),
  };
  const ownKpis = kpis.filter((kpi) => !given.kpis.has(kpiKey(kpi)));
  const linked = new Set(ownKpis.map(({ department, linkedTarget }) => keyOf(department, linkedTarget)));
  const isExample = (target: DepartmentTarget): boolean =>
    given.targets.has(targetKey(target)) && !linked.has(targetKey(target));
  const needed = new Set(
    [...ownKpis, ...targets.filter((target) => !isExample(target))].map(({ department }) => departmentKey(department)),
  );
  return {
    kpis: placesOf(kpis, (kpi) => given.kpis.has(kpiKey(kpi))),
    targets: placesOf(targets, isExample),
    departments: placesOf(
      departments,
      ({ department, responsibilities }) =>
        given.departments.has(keyOf(department, responsibilities)) && !needed.has(departmentKey(department)),
    ),
  };
}
