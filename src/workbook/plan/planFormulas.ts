import { formulaVersion } from '../columns/functionFormulas';
import { tableSpecs } from '../columns/tableSpecs';
import type { TableSpec } from '../columns/TableSpec';
import type { PresentTable } from '../state/PresentTable';
import type { MergePart } from './MergePlan';
import type { Planning } from './planMerge';

/** Formulas of an earlier version, and formulas that lost what they referred to. */
export function planFormulas(planning: Planning): MergePart[] {
  const { state, words, version, onPage } = planning;
  const parts = tableSpecs(words).flatMap((spec): MergePart[] => {
    const present = state.present.get(spec.key);
    const columns = present ? brokenColumns(spec, present) : [];
    const items = columns.map((id) => present?.heads[present.places.get(id) ?? -1] ?? id);
    return columns.length === 0 ? [] : [{ code: 'formulasBroken', does: 'mend', ...onPage(spec.key), items, columns }];
  });
  const pages = (['overview', 'review'] as const).filter((page) => state.pages.has(page) && isBroken(planning, page));
  const broken = [
    ...parts,
    ...pages.map((page): MergePart => ({
      code: 'formulasBroken',
      does: 'mend',
      ...onPage(page),
      items: [],
      columns: [],
    })),
  ];
  if (version === undefined || version >= formulaVersion) return broken;
  const versions = { from: version, to: formulaVersion };
  return [{ code: 'formulasOlder', does: 'mend', sheet: '', items: [], ...versions }, ...broken];
}

function brokenColumns({ columns }: TableSpec, { places, firstRows }: PresentTable): string[] {
  return columns
    .filter(({ id, formula }) => {
      const place = places.get(id);
      return formula !== undefined && place !== undefined && firstRows.some((row) => refersToNothing(row[place]));
    })
    .map(({ id }) => id);
}

function refersToNothing(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula.includes('#REF!');
}

function isBroken({ state }: Planning, page: 'overview' | 'review'): boolean {
  return state.cells.get(page)?.formulas.some((row) => row.some(refersToNothing)) ?? false;
}
