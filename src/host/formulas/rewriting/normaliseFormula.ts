import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import { quoteSheetName } from '../../book/model/cellAddress';
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
    .map(({ type, value }) => {
      switch (type) {
        case 'func':
          return workbook.functionSignature(value)?.name ?? workbook.definedName(value, place.sheet)?.name ?? value;
        case 'range':
        case 'range_beam':
          return afterSheet(value, workbook, normaliseCells);
        case 'range_named':
          return afterSheet(value, workbook, (name) => ownName(name, workbook, place));
        case 'structured':
          return normaliseStructured(value, workbook, place);
        case 'number':
          return normaliseNumber(value);
        case 'bool':
        case 'error':
          return value.toUpperCase();
        default:
          return value;
      }
    })
    .join('');
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
