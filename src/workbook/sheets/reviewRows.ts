import type { WorkbookWords } from '../../words/workbookWords';
import type { TableSpec } from '../columns/TableSpec';
import { headerCell, tableColumn } from '../structuredReference';

const functionName = /\b[A-Z]+(?:\.[A-Z]+)?(?=\()/g;
/** `[@Unit]`, `[@[Data source]]`, `tblKpis[Key]`, `tblKpis[[#Headers],[Code]:[Owner]]`, `tblKpis[@[Code]:[Owner]]`. */
const structured = /(?:tbl[A-Za-z]+)?\[(?:[^[\]]|\[[^\]]*\])*\]/g;
const definedName = /\b[A-Z][A-Za-z]*(?:_[A-Za-z]+)*\b(?![([.])/g;

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""');
}

/** The functions of a formula, each once, in order: `=IF(A1="",SUM(B1))` → IF, SUM. */
export function functionsUsed(formula: string): string[] {
  return [...new Set(withoutTexts(formula).match(functionName) ?? [])];
}

/** The columns and names that a formula refers to, each once, in order: `=[@KPIs]>=KPI_Min` → [@KPIs], KPI_Min. */
export function referencesUsed(formula: string): string[] {
  const bare = withoutTexts(formula);
  const columns = bare.match(structured) ?? [];
  const names = bare.replace(structured, '').match(definedName) ?? [];
  return [...new Set([...columns, ...names])];
}

/** A formula's length as the formula bar shows it, spaces outside texts and column heads left out. */
export function shownLength(formula: string): number {
  return formula.replace(/"[^"]*"|\[[^\]]*\]|\s+/g, (part) => (part.trim() === '' ? '' : part)).length;
}

function entryOf(words: Readonly<Record<string, string>>, key: string): string {
  const word = words[key];
  if (word === undefined) throw new Error(`No words for ${key}`);
  return word;
}

/** The heads of the columns that a formula builds on, those of another table with its name. */
function buildsOn(formula: string, own: TableSpec, specs: readonly TableSpec[]): string[] {
  const references = referencesUsed(formula);
  const named = (head: string, reference: string): boolean =>
    reference.includes(`[@${head}]`) || reference.includes(`[${head}]`);
  return specs.flatMap((spec) =>
    spec.columns
      .filter(({ head }) =>
        references.some(
          (each) => (each.startsWith(spec.name) || (spec === own && each.startsWith('['))) && named(head, each),
        ),
      )
      .map(({ head }) => (spec === own ? head : tableColumn(spec.name, head))),
  );
}

/**
 * One row a calculated column: head (live), table, purpose, formula as text, length, number of references, columns it builds on,
 * functions, how many of its cells hold no formula (live).
 */
export function reviewRows(specs: readonly TableSpec[], words: WorkbookWords): (string | number)[][] {
  return specs.flatMap((spec) =>
    spec.columns.flatMap(({ id, head, formula }) => {
      if (!formula) return [];
      const column = tableColumn(spec.name, head);
      return [
        [
          `=${headerCell(spec.name, head)}`,
          words.sheets[spec.key],
          entryOf(words.purposes, `${spec.key}.${id}`),
          `'${formula}`,
          shownLength(formula),
          referencesUsed(formula).length,
          buildsOn(formula, spec, specs).join(', '),
          functionsUsed(formula).join(', '),
          `=SUMPRODUCT(1-ISFORMULA(${column}))`,
        ],
      ];
    }),
  );
}

/** Every function that the formulas use, by name, with what it means. */
export function functionRows(specs: readonly TableSpec[], words: WorkbookWords): [name: string, meaning: string][] {
  const formulas = specs.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? []));
  const used = [...new Set(formulas.flatMap(functionsUsed))].sort();
  return used.map((name) => [name, entryOf(words.functionMeanings, name)]);
}
