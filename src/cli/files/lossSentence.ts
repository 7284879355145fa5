import type { Loss, LossCode } from '../../host/file/Loss';

const sentences: Readonly<Record<LossCode, (kind: string, where: string) => string>> = {
  macros: (kind) => `Macros are not kept: an .xlsx may hold none (${kind}).`,
  signature: (kind) => `The digital signature is not kept: the file is changed (${kind}).`,
  strict: (kind, where) => `The file is a strict Open XML workbook; ${kind}${where} is not kept.`,
  notMoved: (kind, where) => `Cells were moved${where}, but ${kind} stays where it was.`,
  chartGroups: (kind, where) => `The chart "${kind}"${where} was changed and loses its second axes.`,
  arrayFormulas: (kind, where) => `The array formula of ${kind}${where} fills other cells than it was entered for.`,
  dates1904: () => 'The workbook counts dates from 1904; dates that formulas made anew are counted from 1900.',
  unrelated: (kind) => `A part that nothing in the file leads to is not kept: ${kind}.`,
};

/** What saving loses, as a sentence. */
export function lossSentence({ code, sheet, kind }: Loss): string {
  return sentences[code](kind, sheet === undefined ? '' : ` on the sheet "${sheet}"`);
}
