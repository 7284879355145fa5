import type { WorkbookWords } from '../../words/workbookWords';
import { names } from '../names';
import { headerCell, tableColumn } from '../structuredReference';
import type { TableSpec } from '../columns/TableSpec';

const functionName = /\b[A-Z]+(?:\.[A-Z]+)?(?=\()/g;

/** The functions of a formula, each once, in order: `=IF(A1="",SUM(B1))` → IF, SUM. */
export function functionsUsed(formula: string): string[] {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  return [...new Set(withoutTexts.match(functionName) ?? [])];
}

function entryOf(words: Readonly<Record<string, string>>, key: string): string {
  const word = words[key];
  if (word === undefined) throw new Error(`No words for ${key}`);
  return word;
}

/** A row of the review: its cells, and the formula that its column D shows. */
export interface ReviewRow {
  readonly cells: readonly string[];
  readonly formula: string;
  readonly table: string;
}

/**
 * One row a calculated column: head (live), table, purpose, formula of the first row (live), functions, check (live).
 * `firstRow` is the one-based row of the first of them; the check compares every row of the column with column D.
 */
export function reviewRows(specs: readonly TableSpec[], words: WorkbookWords, firstRow: number): ReviewRow[] {
  const calculated = specs.flatMap((spec) =>
    spec.columns.flatMap(({ id, head, formula }) => (formula ? [{ spec, id, head, formula }] : [])),
  );
  return calculated.map(({ spec, id, head, formula }, index) => {
    const column = tableColumn(spec.name, head);
    const same = `SUMPRODUCT(--(FORMULATEXT(${column})=D${firstRow + index}))=ROWS(${column})`;
    const cells = [
      `=${headerCell(spec.name, head)}`,
      words.sheets[spec.key],
      entryOf(words.purposes, `${spec.key}.${id}`),
      `=FORMULATEXT(INDEX(${column},1))`,
      functionsUsed(formula)
        .map((name) => `${name}: ${entryOf(words.functionMeanings, name)}`)
        .join('\n'),
      `=IFERROR(IF(${same},${names.reviewSame},${names.reviewDifferent}),${names.reviewDifferent})`,
    ];
    return { cells, formula, table: spec.name };
  });
}
