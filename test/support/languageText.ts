import { Sheet } from '../../src/host/book/model/Sheet';
import type { Workbook } from '../../src/host/book/model/Workbook';
import { workbookText } from './workbookText';

/** A workbook as text, with everything in it that speaks a language: messages, links, feet and charts too. */
export function languageText(workbook: Workbook): string {
  const besides = workbook.sheets.flatMap((sheet) => [
    ...sheet.validations.map(({ prompt, errorAlert }) => `says ${JSON.stringify([prompt, errorAlert])}`),
    ...[...sheet.hyperlinks].sort(([one], [other]) => one - other).map((link) => `link ${JSON.stringify(link)}`),
    ...[...sheet.hyperlinks.keys()].map((key) => {
      const { row, column } = Sheet.cellOf(key);
      const { fontName, fontSize, fontColor, underline } = sheet.style(row, column);
      return `link looks ${[fontName, fontSize, fontColor, underline].join(' ')}`;
    }),
    `foot ${sheet.pageLayout.footer.center}`,
    ...sheet.charts.map(({ name }) => `chart ${name}`),
  ]);
  return [...inOrder(workbookText(workbook).split('\n')), ...besides.sort()].join('\n');
}

/** Rules of one sheet stand in no order. */
function inOrder(lines: readonly string[]): string[] {
  const isRule = (line: string | undefined): boolean => line?.startsWith('drop-down ') ?? false;
  const rules = lines.flatMap((line, place) => (isRule(line) ? [place] : []));
  const text = (rule: number): string => lines[rules[rule] ?? 0] ?? '';
  const starts = rules.map(
    (place) =>
      place -
      lines
        .slice(0, place)
        .reverse()
        .findIndex((line) => !isRule(line)),
  );
  const sorted = [...rules.keys()]
    .sort((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0) || text(one).localeCompare(text(other)))
    .map(text);
  return lines.map((line, place) => (isRule(line) ? (sorted[rules.indexOf(place)] ?? line) : line));
}
