import { WorkbookError } from '../../../book/model/WorkbookError';

/** Texts, quoted sheet names, brackets and arrays stand apart; of the rest, numbers with a comma, commas and semicolons. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\}|\d+,\d+|[,;]/g;

/** A formula as somebody types it whose Excel speaks this language, in English notation: `=SUM(A1;1,5)` → `=SUM(A1,1.5)` for Indonesian. */
export function fromLocalFormula(formula: string, language: string): string {
  if (!language.startsWith('id')) return formula;
  return formula.replace(pieces, (piece) => {
    if (piece === ',') throw new WorkbookError('InvalidArgument', 'Arguments are parted by semicolons here.');
    if (piece === ';') return ',';
    if (piece.startsWith('{')) return piece.replaceAll(/(\d),(\d)/g, '$1.$2').replaceAll('\\', ',');
    return /^\d/.test(piece) ? piece.replace(',', '.') : piece;
  });
}
