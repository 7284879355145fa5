import { addConditionalFormat } from '../../../src/host/book/rules/addConditionalFormat';
import { addName } from '../../../src/host/book/names/addName';
import { addTable } from '../../../src/host/book/tables/addTable';
import { checkSheetName } from '../../../src/host/book/sheets/checkSheetName';
import { deleteName } from '../../../src/host/book/names/deleteName';
import { deleteSheet } from '../../../src/host/book/sheets/deleteSheet';
import { moveSheet } from '../../../src/host/book/sheets/moveSheet';
import { renameSheet } from '../../../src/host/book/sheets/renameSheet';
import { renameTable } from '../../../src/host/book/tables/renameTable';
import { resizeTable } from '../../../src/host/book/tables/resizeTable';
import { setValidation } from '../../../src/host/book/rules/setValidation';
import { refusal, sampleWorkbook, write } from './sampleWorkbook';

describe('sheets', () => {
  test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a:b', "'a", "a'", 'History', 'fruit'])(
    'the name "%s" is refused',
    (name) => {
      const { workbook } = sampleWorkbook();
      expect(refusal(() => checkSheetName(workbook, name))).toMatch(/InvalidArgument|ItemAlreadyExists/);
    },
  );

  test('renaming is followed by formulas, names, formats and validation', () => {
    const { workbook, fruit, notes } = sampleWorkbook();
    write(notes, 0, 0, [['=Fruit!A1&Notes!B2&"Fruit!"']]);
    addName(workbook, 'Counts', '=Fruit!$B$2:$B$4');
    addConditionalFormat(notes, [{ top: 0, left: 0, bottom: 0, right: 0 }], {
      kind: 'Custom',
      formula: '=Fruit!$A$1=1',
    });
    setValidation(
      notes,
      { top: 0, left: 1, bottom: 0, right: 1 },
      { rule: { kind: 'list', source: '=Fruit!$A$2:$A$4', inCellDropDown: true }, ignoreBlanks: true },
    );
    renameSheet(fruit, "Bob's list");
    expect(notes.formula(0, 0)).toBe(`='Bob''s list'!A1&Notes!B2&"Fruit!"`);
    expect(workbook.names[0]?.formula).toBe("='Bob''s list'!$B$2:$B$4");
    expect(notes.conditionalFormats[0]?.rule).toEqual({ kind: 'Custom', formula: "='Bob''s list'!$A$1=1" });
    expect(notes.validations[0]?.rule).toMatchObject({ source: "='Bob''s list'!$A$2:$A$4" });
    renameSheet(fruit, 'Plain');
    expect(notes.formula(0, 0)).toBe('=Plain!A1&Notes!B2&"Fruit!"');
  });

  test('deleting leaves #REF! and takes tables along; the last sheet stays', () => {
    const { workbook, fruit, notes } = sampleWorkbook();
    write(notes, 0, 0, [['=SUM(Fruit!A1:B2)+1']]);
    deleteSheet(fruit);
    expect(notes.formula(0, 0)).toBe('=SUM(#REF!)+1');
    expect(workbook.tables).toEqual([]);
    expect(workbook.activeSheet).toBe(notes);
    expect(refusal(() => deleteSheet(notes))).toBe('InvalidOperation');
  });

  test('moving', () => {
    const { workbook, notes } = sampleWorkbook();
    moveSheet(notes, 0);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Notes', 'Fruit']);
    expect(refusal(() => moveSheet(notes, 2))).toBe('InvalidArgument');
  });
});

describe('names', () => {
  test.each(['KPI1', 'R1C1', 'R', 'c', 'a b', '1a', 'a-b', 'TRUE', ''])('"%s" is refused', (name) => {
    const { workbook } = sampleWorkbook();
    expect(refusal(() => addName(workbook, name, '=1'))).toBe('InvalidArgument');
  });

  test.each(['KPI', 'KPI_1', '_a', 'Tingkat.Kehadiran', 'ABCD1', 'XFE1'])('"%s" is taken', (name) => {
    const { workbook } = sampleWorkbook();
    expect(refusal(() => addName(workbook, name, '=1'))).toBeUndefined();
  });

  test('are unique in their scope and beside tables', () => {
    const { workbook, fruit } = sampleWorkbook();
    const name = addName(workbook, 'Rate', '=0.25', 'of tax');
    expect(refusal(() => addName(workbook, 'rate', '=1'))).toBe('ItemAlreadyExists');
    expect(refusal(() => addName(workbook, 'Stock', '=1'))).toBe('ItemAlreadyExists');
    expect(refusal(() => addName(workbook, 'rate', '=1', '', fruit))).toBeUndefined();
    deleteName(workbook, name);
    expect(workbook.names).toHaveLength(1);
  });
});

describe('tables', () => {
  test('get unique heads', () => {
    const { notes } = sampleWorkbook();
    write(notes, 0, 0, [['X', 'x', '', 5]]);
    const table = addTable(notes, { top: 0, left: 0, bottom: 2, right: 3 }, true);
    expect(table.name).toBe('Table1');
    expect(table.columns.map((column) => column.name)).toEqual(['X', 'x2', 'Column3', '5']);
    expect(notes.value(0, 3)).toBe('5');
  });

  test('without headers the cells move down', () => {
    const { notes } = sampleWorkbook();
    write(notes, 0, 0, [['a'], ['b'], ['=A1']]);
    const table = addTable(notes, { top: 0, left: 0, bottom: 1, right: 0 }, false);
    expect(table.area).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
    expect([0, 1, 2].map((row) => notes.value(row, 0))).toEqual(['Column1', 'a', 'b']);
    expect(notes.formula(3, 0)).toBe('=A2');
  });

  test('refuse overlap, merged cells and bad names', () => {
    const { notes, fruit } = sampleWorkbook();
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(refusal(() => addTable(fruit, area, true))).toBe('InvalidArgument');
    expect(refusal(() => addTable(notes, area, true, 'T1'))).toBe('InvalidArgument');
    expect(refusal(() => addTable(notes, area, true, 'stock'))).toBe('ItemAlreadyExists');
    notes.merges.push(area);
    expect(refusal(() => addTable(notes, area, true))).toBe('MergedRangeConflict');
  });

  test('renaming and resizing', () => {
    const { notes, fruit, stock } = sampleWorkbook();
    write(notes, 0, 0, [['=SUM(Stock[Count])+ROWS(Stock)+SUM(Stock[Unit price])']]);
    renameTable(stock, 'Shelf');
    expect(notes.formula(0, 0)).toBe('=SUM(Shelf[Count])+ROWS(Shelf)+SUM(Shelf[Unit price])');
    resizeTable(stock, { top: 0, left: 0, bottom: 5, right: 1 });
    expect(notes.formula(0, 0)).toBe('=SUM(Shelf[Count])+ROWS(Shelf)+SUM(#REF!)');
    expect(stock.columns).toHaveLength(2);
    expect(refusal(() => resizeTable(stock, { top: 1, left: 0, bottom: 5, right: 1 }))).toBe('InvalidArgument');
    expect(refusal(() => resizeTable(stock, { top: 0, left: 0, bottom: 0, right: 1 }))).toBe('InvalidArgument');
    resizeTable(stock, { top: 0, left: 0, bottom: 5, right: 3 });
    expect(stock.columns.map((column) => column.name)).toEqual(['Name', 'Count', 'Unit price', 'Column4']);
    expect(fruit.value(0, 3)).toBe('Column4');
  });
});

describe('rules', () => {
  const area = { top: 0, left: 0, bottom: 3, right: 3 };

  test('structured references and long lists are refused', () => {
    const { notes } = sampleWorkbook();
    expect(refusal(() => addConditionalFormat(notes, [area], { kind: 'Custom', formula: '=Stock[Count]>1' }))).toBe(
      'InvalidArgument',
    );
    const list = (source: string) => () => {
      setValidation(notes, area, { rule: { kind: 'list', source, inCellDropDown: true }, ignoreBlanks: true });
    };
    expect(refusal(list('=Stock[Name]'))).toBe('InvalidArgument');
    expect(refusal(list('a'.repeat(256)))).toBe('InvalidArgument');
    expect(refusal(list('a'.repeat(255)))).toBeUndefined();
  });

  test('validation of a part cuts the rest into pieces', () => {
    const { notes } = sampleWorkbook();
    const validation = { rule: { kind: 'custom', formula: '=A1>0' }, ignoreBlanks: true } as const;
    setValidation(notes, area, validation);
    setValidation(notes, { top: 1, left: 1, bottom: 2, right: 2 }, null);
    const cells = notes.validations.flatMap((each) => each.areas);
    expect(
      cells.map((each) => (each.bottom - each.top + 1) * (each.right - each.left + 1)).reduce((a, b) => a + b),
    ).toBe(12);
  });

  test('a new conditional format goes first', () => {
    const { notes } = sampleWorkbook();
    const first = addConditionalFormat(notes, [area], { kind: 'Custom', formula: '=A1>1' }, { fill: '#FF0000' });
    addConditionalFormat(notes, [area], { kind: 'Custom', formula: '=A1>2' });
    expect(first.priority).toBe(1);
  });
});
