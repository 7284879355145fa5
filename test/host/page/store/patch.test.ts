import { deleteCells } from '../../../../src/host/book/cells/deleteCells';
import { insertCells } from '../../../../src/host/book/cells/insertCells';
import { lastColumn, type Area } from '../../../../src/host/book/model/Area';
import { CellError } from '../../../../src/host/book/model/CellError';
import { defaultStyle } from '../../../../src/host/book/model/CellStyle';
import { Sheet } from '../../../../src/host/book/model/Sheet';
import type { Workbook } from '../../../../src/host/book/model/Workbook';
import { addName } from '../../../../src/host/book/names/addName';
import { deleteName } from '../../../../src/host/book/names/deleteName';
import { addConditionalFormat } from '../../../../src/host/book/rules/addConditionalFormat';
import { setValidation } from '../../../../src/host/book/rules/setValidation';
import { deleteSheet } from '../../../../src/host/book/sheets/deleteSheet';
import { moveSheet } from '../../../../src/host/book/sheets/moveSheet';
import { renameSheet } from '../../../../src/host/book/sheets/renameSheet';
import { addTable } from '../../../../src/host/book/tables/addTable';
import { renameTable } from '../../../../src/host/book/tables/renameTable';
import { Calculation } from '../../../../src/host/calculation/Calculation';
import { keptFile } from '../../../../src/host/file/merge/KeptFile';
import { readXlsx } from '../../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { Book } from '../../../../src/host/page/book/Book';
import { History } from '../../../../src/host/page/history/History';
import { applyPatch } from '../../../../src/host/page/store/patch/applyPatch';
import { patchBetween } from '../../../../src/host/page/store/patch/patchBetween';
import type { WorkbookPatch } from '../../../../src/host/page/store/patch/WorkbookPatch';
import { workImage } from '../../../../src/host/page/store/patch/WorkImage';
import { sampleWorkbook, write } from '../../book/sampleWorkbook';

type Sample = ReturnType<typeof sampleWorkbook>;
type Act = (sample: Sample) => void;

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const wholeRow: Area = { top: 1, left: 0, bottom: 1, right: lastColumn };

/** What a person or an add-in can do, each on its own and all of them one after another. */
const acts: Readonly<Record<string, Act>> = {
  'typing a text, a number, a date and a percentage': ({ notes }) =>
    write(notes, 2, 1, [['it’s “here” 😀', 4.5, '2026-11-26', '95%']]),
  'a formula over a table': ({ fruit }) => write(fruit, 0, 5, [['=SUM(Stock[Count])']]),
  'a change that a formula reads': ({ fruit }) => write(fruit, 1, 1, [[30]]),
  'a formula that spills': ({ notes }) => write(notes, 5, 0, [['=SEQUENCE(3)']]),
  'an error': ({ notes }) => write(notes, 9, 0, [['=1/0']]),
  'an error with a sentence': ({ notes }) => notes.storeValue(9, 0, new CellError('#VALUE!', 'Too long')),
  'a row typed below a table': ({ fruit }) => write(fruit, 4, 0, [['Quince', 6, 1]]),
  clearing: ({ notes }) => write(notes, 2, 1, [['', '', '', '']]),
  'looks of a cell': ({ fruit }) => fruit.setStyle(1, 1, { ...defaultStyle, bold: true, fill: '#FFEE00' }),
  'looks taken away': ({ fruit }) => fruit.clearStyle(1, 1),
  'a new sheet with cells': ({ workbook }) => write(workbook.addSheet('Third'), 0, 0, [['new', '=Fruit!A2']]),
  'renaming a sheet': ({ fruit }) => renameSheet(fruit, 'Fruit & nuts'),
  'moving a sheet': ({ notes }) => moveSheet(notes, 0),
  'renaming a table and a head': ({ stock, fruit }) => {
    renameTable(stock, 'Store');
    write(fruit, 0, 1, [['Number']]);
  },
  'a second table': ({ notes }) => {
    write(notes, 20, 0, [['Head'], ['x']]);
    addTable(notes, { top: 20, left: 0, bottom: 21, right: 0 }, true, 'Second');
  },
  'a row put in': ({ fruit }) => insertCells(fruit, wholeRow, 'Down'),
  'a row taken out': ({ notes }) => deleteCells(notes, wholeRow, 'Up'),
  'widths, heights, hidden rows and groups': ({ notes }) => {
    notes.columnWidths.set(1, 90);
    notes.rowHeights.set(2, 40);
    notes.hiddenRows.add(3);
    notes.rowLevels.set(3, 1);
    notes.collapsedRows.add(4);
  },
  'a link, merged cells, frozen rows': ({ notes }) => {
    notes.hyperlinks.set(Sheet.key(0, 0), { documentReference: "'Notes'!B2", screenTip: 'There' });
    notes.merges.push({ top: 12, left: 0, bottom: 12, right: 2 });
    notes.frozenRows = 1;
  },
  'a list to choose from': ({ notes }) =>
    setValidation(notes, firstCell, {
      rule: { kind: 'list', source: 'Yes,No', inCellDropDown: true },
      ignoreBlanks: true,
    }),
  'a highlight': ({ notes }) =>
    void addConditionalFormat(notes, [firstCell], { kind: 'Custom', formula: '=A1>1' }, { bold: true }),
  'a chart': ({ notes }) =>
    notes.charts.push({
      id: '1',
      name: 'Counts',
      type: 'ColumnClustered',
      title: 'Counts',
      series: [{ name: 'Count', values: '=Fruit!$B$2:$B$4', type: 'ColumnClustered' }],
      position: { top: 2, left: 4, bottom: 12, right: 9 },
      valueAxis: { gridlines: true },
      categoryAxis: {},
    }),
  'names of the workbook and of a sheet': ({ workbook, notes }) => {
    addName(workbook, 'Total', '=Notes!$A$1', 'a comment');
    addName(workbook, 'Own', '=Notes!$A$2', '', notes);
  },
  'a name taken away': ({ workbook }) => {
    const [name] = workbook.names;
    if (name) deleteName(workbook, name);
  },
  'settings of the add-in and properties': ({ workbook }) => {
    workbook.settings.set('key', '"value"');
    workbook.properties.title = 'A title';
  },
  'a sheet taken away': ({ workbook }) => {
    const last = workbook.sheets.at(-1);
    if (last) deleteSheet(last);
  },
};

/** Brings a saved workbook to the state that the changes lead to, and calculates what they touch. */
function replay(saved: Workbook, ...patches: (WorkbookPatch | undefined)[]): void {
  const touched = patches.flatMap((patch) => (patch ? applyPatch(saved, asJson(patch)) : []));
  new Book(saved, { language: 'en-US', keepResults: true }).recalculateFrom(touched);
}

function asJson(patch: WorkbookPatch | undefined): WorkbookPatch {
  return JSON.parse(JSON.stringify(patch)) as WorkbookPatch;
}

/** All that a workbook holds but the numbers that each reading gives anew. */
async function contents(workbook: Workbook): Promise<unknown> {
  const image = workImage(await readXlsx(await writeXlsx(workbook)));
  const { sheets, tables, names } = image.workbook;
  return {
    sheets: sheets.map(({ sheet, columns, formulas, styles, spills, maps, sets, lists, plain }) => ({
      plain,
      values: columns.map((column) =>
        column?.values.map((value) => (value instanceof CellError ? { ...value } : value)),
      ),
      formulas: [...formulas].sort(([one], [other]) => one - other),
      styles: [...styles].sort(([one], [other]) => one - other),
      spills,
      maps,
      sets,
      lists: {
        ...lists,
        conditionalFormats: lists.conditionalFormats.map((each) => ({ ...each, id: '' })),
        charts: lists.charts.map((each) => ({ ...each, id: '' })),
      },
      isInFront: sheet === image.workbook.activeSheet,
    })),
    tables: tables.map(([, { sheet, ...table }]) => [sheet.name, { ...table, id: 0 }]),
    names: names.map(([, { scope, ...name }]) => [scope?.name, name]),
    settings: image.settings,
    properties: image.properties,
  };
}

async function reread(workbook: Workbook): Promise<Workbook> {
  return readXlsx(await writeXlsx(workbook));
}

function calculatedSample(): Sample {
  const sample = sampleWorkbook();
  new Calculation(sample.workbook);
  return sample;
}

test.each(Object.entries(acts))('%s: the saved workbook and the change give what was there', async (_name, act) => {
  const sample = calculatedSample();
  const before = workImage(sample.workbook);
  const saved = await reread(sample.workbook);
  act(sample);
  replay(saved, patchBetween(before, workImage(sample.workbook, before)));
  expect(await contents(saved)).toEqual(await contents(sample.workbook));
});

test('all of it one after another, each a change of its own, and undone again', async () => {
  const sample = calculatedSample();
  const first = await contents(sample.workbook);
  const [saved, savedToo] = [await reread(sample.workbook), await reread(sample.workbook)];
  const history = new History(sample.workbook);
  let image = workImage(sample.workbook);
  const patches: (WorkbookPatch | undefined)[] = [];
  const keep = (): void => {
    const next = workImage(sample.workbook, image);
    patches.push(patchBetween(image, next));
    image = next;
  };
  for (const act of Object.values(acts)) {
    act(sample);
    history.note();
    keep();
  }
  replay(saved, ...patches);
  expect(await contents(saved)).toEqual(await contents(sample.workbook));
  sample.workbook.settings.clear();
  while (history.canUndo) {
    history.undo();
    keep();
  }
  replay(savedToo, ...patches);
  delete savedToo.properties.title;
  expect(await contents(savedToo)).toEqual(first);
});

test('nothing done is no change; a small one is small in a large workbook', () => {
  const { workbook, notes } = calculatedSample();
  write(
    notes,
    0,
    0,
    Array.from({ length: 2000 }, (_, row) => [row, `text ${String(row)}`]),
  );
  const before = workImage(workbook);
  expect(patchBetween(before, workImage(workbook, before))).toBeUndefined();
  write(notes, 1500, 1, [['other']]);
  const patch = patchBetween(before, workImage(workbook, before));
  expect(patch?.changed[0]?.cells).toEqual([[1500, 1, 'other', null]]);
  expect(JSON.stringify(patch).length).toBeLessThan(300);
});

test('it tells which inputs changed, not which results, so that those alone are calculated anew', async () => {
  const { workbook, fruit } = calculatedSample();
  write(fruit, 0, 5, [['=SUM(Stock[Count])']]);
  write(fruit, 0, 6, [['=SEQUENCE(B2)']]);
  const before = workImage(workbook);
  const saved = await reread(workbook);
  write(fruit, 1, 1, [[5]]);
  const patch = asJson(patchBetween(before, workImage(workbook, before)));
  const touched = applyPatch(saved, patch);
  expect(touched.map(([sheet, { top, left }]) => [sheet.name, top, left])).toEqual([['Fruit', 1, 1]]);
  const again = await reread(saved);
  replay(again, patch);
  expect(again.sheets[0]?.value(0, 5)).toBe(12);
  new Book(saved, { language: 'en-US', keepResults: true }).recalculateFrom(touched);
  expect(saved.sheets[0]?.value(0, 5)).toBe(14);
  expect([saved.sheets[0]?.value(4, 6), saved.sheets[0]?.value(5, 6)]).toEqual([5, null]);
});

test('a change of another version, or of another workbook, is refused', async () => {
  const { workbook, notes } = calculatedSample();
  const before = workImage(workbook);
  const saved = await reread(workbook);
  write(notes, 0, 0, [['x']]);
  const patch = asJson(patchBetween(before, workImage(workbook, before)));
  expect(() => applyPatch(saved, { ...patch, version: 99 as 1 })).toThrow('another version');
  deleteSheet(saved.sheets[1] as Sheet);
  expect(() => applyPatch(saved, patch)).toThrow('no sheet 1');
});

test('what lay over rows put in is not laid over others when the file is saved again', async () => {
  const workbook = await reread(calculatedSample().workbook);
  const before = workImage(workbook);
  const saved = await reread(workbook);
  insertCells(workbook.sheets[0] as Sheet, wholeRow, 'Down');
  applyPatch(saved, asJson(patchBetween(before, workImage(workbook, before))));
  expect([...(keptFile(saved)?.moved ?? [])]).toEqual([saved.sheets[0]]);
});
