import { isBlankText } from '../record/isBlank';
import { departmentFields, type Department } from '../record/departmentFields';
import type { CellInput, Field } from '../record/Field';
import { kpiFields, type Kpi } from '../record/kpiFields';
import { wordKey } from '../record/wordKey';
import { finished } from '../judge/finished';
import { departmentKey } from '../judge/rangeStatus';
import { targetFields, type DepartmentTarget } from '../record/targetFields';
import type { TaskTemplate } from './taskTemplate';

/** Which rows of the three tables are still untouched examples; places count from 0. */
export interface ExampleRows {
  readonly departments: readonly number[];
  readonly targets: readonly number[];
  readonly kpis: readonly number[];
}

/** What two rows compare by. */
function keyOf(...cells: readonly CellInput[]): string {
  return cells.map((cell) => (isBlankText(cell) ? '' : wordKey(String(cell)))).join('\n');
}

/** A number as Excel enters it, which makes 0.9 of a typed `90%`; undefined for any other text. */
function numberOf(cell: CellInput): number | undefined {
  if (typeof cell === 'number') return cell;
  const [, digits, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(String(cell).trim()) ?? [];
  return digits === undefined ? undefined : Number(digits) / (percent ? 100 : 1);
}

/** All that a person may have changed of a row, as a key; words of lists and dates are left out, which were translated and moved. */
function rowKey<Id extends string>(
  fields: readonly Field<Id>[],
  row: Readonly<Partial<Record<Id, CellInput>>>,
): string {
  const known = knownKeys.get(row);
  if (known !== undefined) return known;
  const compared = fields.map(({ id, kind, list }): CellInput => {
    const cell = row[id] ?? '';
    const number = kind === 'number' || kind === 'numberOrText' ? numberOf(cell) : undefined;
    if (number !== undefined) return `#${number}`;
    return kind === 'date' || list !== undefined ? '' : cell;
  });
  const key = keyOf(...compared);
  knownKeys.set(row, key);
  return key;
}

/** Rows that do not change are asked for again after each edit of another. */
const knownKeys = new WeakMap<object, string>();

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
  return finished(exampleSteps(templates, departments, targets, kpis));
}

/** The same, a step for each KPI. */
export function* exampleSteps(
  templates: readonly TaskTemplate[],
  departments: readonly Department[],
  targets: readonly DepartmentTarget[],
  kpis: readonly Kpi[],
): Generator<void, ExampleRows> {
  const targetKey = ({ department, target }: Pick<DepartmentTarget, 'department' | 'target'>): string =>
    keyOf(department, target);
  const given = {
    kpis: new Set(templates.flatMap(({ sampleKpis }) => sampleKpis.map((kpi) => rowKey(kpiFields, kpi)))),
    targets: new Set(templates.flatMap(({ sampleTargets }) => sampleTargets.map((row) => rowKey(targetFields, row)))),
    departments: new Set(
      templates.flatMap(({ sampleDepartments }) => sampleDepartments.map((row) => rowKey(departmentFields, row))),
    ),
  };
  const exampleKpis: number[] = [];
  const own = new Set<string>();
  const linked = new Set<string>();
  for (const [place, kpi] of kpis.entries()) {
    if (given.kpis.has(rowKey(kpiFields, kpi))) exampleKpis.push(place);
    else {
      own.add(departmentKey(kpi.department));
      linked.add(keyOf(kpi.department, kpi.linkedTarget));
    }
    yield;
  }
  const isExample = (target: DepartmentTarget): boolean =>
    given.targets.has(rowKey(targetFields, target)) && !linked.has(targetKey(target));
  const ownTargets = targets.filter((target) => !isExample(target));
  const needed = new Set([...own, ...ownTargets.map(({ department }) => departmentKey(department))]);
  return {
    kpis: exampleKpis,
    targets: placesOf(targets, isExample),
    departments: placesOf(
      departments,
      (row) => given.departments.has(rowKey(departmentFields, row)) && !needed.has(departmentKey(row.department)),
    ),
  };
}
