import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import { quoteSheetName } from '../../book/model/cellName';
import { formulaTokens } from '../tokens/formulaTokens';
import { normaliseStructured } from './normaliseStructured';
import type { FormulaPlace } from './rewriteFormulas';
import type { Workbook } from '../../book/model/Workbook';

/**
 * A formula as Excel shows it after it was entered: `=sum(b2:a1)` → `=SUM(A1:B2)`, names, sheets and tables in their own
 * spelling, quotes only where a sheet's name needs them, `Items[@x]` within Items → `[@x]`, `true` → `TRUE`, `.50` → `0.5`.
 * Spaces stay; what nobody knows stays as typed. See `assumptions.formulaSpelling`.
 */
export function normaliseFormula(formula: string, workbook: Workbook, place: FormulaPlace): string {
  return formulaTokens(formula)
    .map(({ type, value }) => spellings.get(type)?.(value, workbook, place) ?? value)
    .join('');
}

type Spelling = (text: string, workbook: Workbook, place: FormulaPlace) => string;

/** How each kind of token is spelt. */
const spellings: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
  ['func', functionName],
  ['range', (text, workbook) => afterSheet(text, workbook, normaliseCells)],
  ['range_beam', (text, workbook) => afterSheet(text, workbook, normaliseCells)],
  ['range_named', (text, workbook, place) => afterSheet(text, workbook, (name) => ownName(name, workbook, place))],
  ['structured', normaliseStructured],
  ['number', normaliseNumber],
  ['bool', (text) => text.toUpperCase()],
  ['error', (text) => text.toUpperCase()],
]);

function functionName(text: string, workbook: Workbook, { sheet }: FormulaPlace): string {
  return workbook.functionSignature(text)?.name ?? workbook.definedName(text, sheet)?.name ?? text;
}

/** `'Plan'!x` → `Plan!` and what `rest` makes of x. */
function afterSheet(text: string, workbook: Workbook, rest: (text: string) => string): string {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return rest(text);
  const prefix = text.slice(0, mark);
  const written = prefix.replace(/^'(.*)'$/su, '$1').replaceAll("''", "'");
  const sheet = workbook.sheet(written);
  return `${sheet ? quoteSheetName(sheet.name) : prefix}!${rest(text.slice(mark + 1))}`;
}

function normaliseCells(text: string): string {
  const reference = parseA1Ref(text);
  return reference && 'range' in reference ? stringifyA1Ref(reference) : text;
}

function ownName(text: string, workbook: Workbook, { sheet }: FormulaPlace): string {
  return (workbook.definedName(text, sheet) ?? workbook.table(text))?.name ?? text;
}

function normaliseNumber(text: string): string {
  const plain = /^(?:\d{1,15}(?:\.\d*)?|\.\d+)$/.test(text) && text.length <= 16;
  return plain ? String(Number(text)) : text.toUpperCase();
}
