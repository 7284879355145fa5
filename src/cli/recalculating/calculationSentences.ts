import { cellName } from '../../host/book/model/cellName';
import { Sheet } from '../../host/book/model/Sheet';
import type { Workbook } from '../../host/book/model/Workbook';
import type { UncalculatedCell } from '../../host/calculation/UncalculatedCell';

/** So many cells of each kind are named. */
const mostNamed = 5;

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** One for each thing that is not calculated, and what its cells show. */
export function uncalculatedSentences(cells: readonly UncalculatedCell[]): string[] {
  const kinds = [...new Set(cells.map(({ what }) => what))];
  return kinds.flatMap((what) =>
    [true, false].flatMap((isKept) => {
      const own = cells.filter((cell) => cell.what === what && cell.isKept === isKept);
      return own.length === 0 ? [] : [`${capital(what)} is not calculated here: ${outcome(own, isKept)}.`];
    }),
  );
}

function outcome(cells: readonly UncalculatedCell[], isKept: boolean): string {
  const one = isKept ? 'cell keeps its saved value' : 'cell has no saved value and shows an error';
  const many = isKept ? 'cells keep their saved values' : 'cells have no saved value and show errors';
  return `${cells.length} ${cells.length === 1 ? one : many} ${named(cells)}`;
}

/** The cells of data tables, which keep what was saved. */
export function dataTableCells({ sheets }: Workbook): UncalculatedCell[] {
  const what = 'a data table of What-If Analysis';
  return sheets.flatMap((sheet) =>
    sheet.dataTables.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, place) => ({
        sheet,
        row: top + Math.floor(place / (right - left + 1)),
        column: left + (place % (right - left + 1)),
        what,
        isKept: true,
      })),
    ),
  );
}

/** Functions whose value depends on when they are calculated, and what they give. */
const ofTheMoment: Readonly<Record<string, string>> = {
  NOW: 'gives the time at which this ran',
  TODAY: 'gives the day on which this ran',
  RAND: 'gives other numbers each time',
  RANDBETWEEN: 'gives other numbers each time',
  RANDARRAY: 'gives other numbers each time',
};

/** One for each function of a workbook whose value is another one tomorrow. */
export function momentSentences({ sheets }: Workbook): string[] {
  return Object.entries(ofTheMoment).flatMap(([name, gives]) => {
    const call = new RegExp(`(?<![\\w.])${name}\\(`, 'iu');
    const cells = sheets.flatMap((sheet) =>
      [...sheet.formulas()].flatMap(([key, formula]): Place[] =>
        call.test(formula.replaceAll(/"[^"]*"/gu, '')) ? [{ sheet, ...Sheet.cellOf(key) }] : [],
      ),
    );
    const count = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
    return cells.length === 0 ? [] : [`${name} ${gives}: ${count} ${named(cells)}.`];
  });
}

function named(cells: readonly Place[]): string {
  const names = cells.slice(0, mostNamed).map(({ sheet, row, column }) => `${sheet.name}!${cellName(row, column)}`);
  return `(${names.join(', ')}${cells.length > mostNamed ? ' …' : ''})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
