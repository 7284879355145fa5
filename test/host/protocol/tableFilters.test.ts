import { lostOnSaving } from '../../../src/host/file/lostOnSaving';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import type { Workbook } from '../../../src/host/book/model/Workbook';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

const fruit = [
  ['Apple', 3, 0.5],
  ['apricot', 14, 0.75],
  ['Plum', 5, 0.25],
  ['', 8, 0.5],
  ['Pear*', 'none', 1],
];

/** Sheet1 with the table Items in A1:C6 (Name, Count, Share) and its sums in E1:E2. */
async function openWithFruit(workbook?: Workbook): Promise<OfficeHost> {
  const office = await openTestOffice(workbook && { workbook });
  if (workbook) return office;
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C6').values = [['Name', 'Count', 'Share'], ...fruit];
    sheet.getRange('C2:C6').numberFormat = fruit.map(() => ['0%']);
    sheet.tables.add('A1:C6', true).name = 'Items';
    sheet.getRange('E1:E3').formulas = [
      ['=SUBTOTAL(9,Items[Count])'],
      ['=SUBTOTAL(109,Items[Count])'],
      ['=SUM(Items[Count])'],
    ];
    await context.sync();
  });
  return office;
}

/** The first letters of the rows that are shown, `_` for the blank one. */
function shownRows({ sheets: [sheet] }: Workbook): string {
  return fruit
    .map(([name], index) => (sheet?.hiddenRows.has(index + 1) ? '' : String(name).slice(0, 3) || '_'))
    .filter((name) => name !== '')
    .join(' ');
}

describe('filters hold rows back', () => {
  test.each<[string, string, (filter: Excel.Filter) => void, string]>([
    ['values in any case', 'Name', (filter) => filter.applyValuesFilter(['APPLE', 'Plum']), 'App Plu'],
    ['blanks', 'Name', (filter) => filter.applyValuesFilter(['Plum', '']), 'Plu _'],
    ['texts as shown', 'Share', (filter) => filter.applyValuesFilter(['50%']), 'App _'],
    ['a number', 'Count', (filter) => filter.applyValuesFilter(['14']), 'apr'],
    ['greater', 'Count', (filter) => filter.applyCustomFilter('>5'), 'apr _'],
    ['between', 'Count', (filter) => filter.applyCustomFilter('>=5', '<=8', 'And'), 'Plu _'],
    ['one or the other', 'Count', (filter) => filter.applyCustomFilter('<4', '=none', 'Or'), 'App Pea'],
    ['a beginning', 'Name', (filter) => filter.applyCustomFilter('=ap*'), 'App apr'],
    ['not a beginning', 'Name', (filter) => filter.applyCustomFilter('<>ap*'), 'Plu _ Pea'],
    ['a star itself', 'Name', (filter) => filter.applyCustomFilter('=*~*'), 'Pea'],
    ['blank', 'Name', (filter) => filter.applyCustomFilter('='), '_'],
    ['not blank', 'Name', (filter) => filter.applyCustomFilter('<>'), 'App apr Plu Pea'],
    ['greatest', 'Count', (filter) => filter.applyTopItemsFilter(2), 'apr _'],
    ['least', 'Count', (filter) => filter.applyBottomItemsFilter(2), 'App Plu'],
    ['equal ones together', 'Share', (filter) => filter.applyBottomItemsFilter(2), 'App Plu _'],
    ['a share of the greatest', 'Count', (filter) => filter.applyTopPercentFilter(50), 'apr _'],
    ['a share of the least', 'Count', (filter) => filter.applyBottomPercentFilter(10), 'App'],
    ['criteria', 'Count', (filter) => filter.apply({ filterOn: 'TopItems', criterion1: '1' }), 'apr'],
    ['custom criteria', 'Count', (filter) => filter.apply({ filterOn: 'Custom', criterion1: '<4' }), 'App'],
  ])('%s', async (_name, column, apply, expected) => {
    const { Excel, workbook } = await openWithFruit();
    let told: unknown;
    await Excel.run(async (context) => {
      const { filter } = context.workbook.tables.getItem('Items').columns.getItem(column);
      apply(filter);
      filter.load('criteria');
      await context.sync();
      told = filter.criteria;
    });
    expect(shownRows(workbook)).toBe(expected);
    const reread = await readXlsx(await writeXlsx(workbook));
    expect(lostOnSaving(reread)).toEqual([]);
    expect(shownRows(reread)).toBe(expected);
    const again = await openWithFruit(reread);
    await again.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items');
      const { filter } = table.columns.getItem(column);
      filter.load('criteria');
      table.reapplyFilters();
      await context.sync();
      if (expected !== '_') expect(filter.criteria).toEqual(told);
    });
    expect(shownRows(again.workbook)).toBe(expected);
  });

  test('of several columns all hold; cleared one by one and together', async () => {
    const { Excel, workbook } = await openWithFruit();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items');
      const [name, count] = ['Name', 'Count'].map((column) => table.columns.getItem(column).filter);
      name?.applyCustomFilter('=ap*');
      count?.applyCustomFilter('<10');
      const rows = table.getDataBodyRange().load('rowHidden');
      await context.sync();
      expect([shownRows(workbook), rows.rowHidden]).toEqual(['App', null]);
      name?.clear();
      name?.load('criteria');
      await context.sync();
      expect([shownRows(workbook), name?.criteria]).toEqual(['App Plu _', null]);
      table.clearFilters();
      await context.sync();
      expect(shownRows(workbook)).toBe('App apr Plu _ Pea');
    });
  });

  test('rows hidden by hand stay so where there is no filter to clear', async () => {
    const { Excel, workbook } = await openWithFruit();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A3').rowHidden = true;
      const table = context.workbook.tables.getItem('Items');
      table.clearFilters();
      table.columns.getItem('Name').filter.clear();
      table.reapplyFilters();
      await context.sync();
    });
    expect(shownRows(workbook)).toBe('App Plu _ Pea');
  });

  test('what changes is held back when filters are applied again', async () => {
    const { Excel, workbook } = await openWithFruit();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items');
      table.columns.getItem('Count').filter.applyCustomFilter('>4');
      context.workbook.worksheets.getFirst().getRange('B2').values = [[40]];
      await context.sync();
      expect(shownRows(workbook)).toBe('apr Plu _');
      table.reapplyFilters();
      await context.sync();
      expect(shownRows(workbook)).toBe('App apr Plu _');
    });
  });

  test.each<[string, (table: Excel.Table) => void]>([
    ['its column', (table) => table.columns.getItem('Count').delete()],
    ['its column by its cells', (table) => table.columns.getItem('Count').getRange().delete('Left')],
    ['the table, made a range', (table) => table.convertToRange()],
    ['the head', (table) => void (table.showHeaders = false)],
  ])('a filter goes with %s', async (_name, take) => {
    const { Excel, workbook } = await openWithFruit();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items');
      table.columns.getItem('Count').filter.applyCustomFilter('>4');
      take(table);
      await context.sync();
    });
    expect(shownRows(workbook)).toBe('App apr Plu _ Pea');
  });
});

test('SUBTOTAL leaves out what a filter hides; from 100 on also what is hidden by hand', async () => {
  const { Excel } = await openWithFruit();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { filter } = context.workbook.tables.getItem('Items').columns.getItem('Count');
    const sums = async (): Promise<unknown[]> => {
      const range = sheet.getRange('E1:E3').load('values');
      await context.sync();
      return range.values.flat();
    };
    expect(await sums()).toEqual([30, 30, 30]);
    sheet.getRange('A2').rowHidden = true;
    expect(await sums()).toEqual([30, 27, 30]);
    filter.applyCustomFilter('>5');
    expect(await sums()).toEqual([22, 22, 30]);
    filter.clear();
    expect(await sums()).toEqual([30, 30, 30]);
  });
});

test('buttons may be hidden while a filter holds, also after saving', async () => {
  const { Excel, workbook } = await openWithFruit();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Items');
    table.columns.getItem('Count').filter.applyTopItemsFilter(1);
    table.showFilterButton = false;
    await context.sync();
  });
  const [table] = (await readXlsx(await writeXlsx(workbook))).tables;
  expect([table?.showFilterButton, table?.columns.map(({ filter }) => filter)]).toEqual([
    false,
    [undefined, { kind: 'TopItems', count: 1 }, undefined],
  ]);
});

describe('what filters refuse', () => {
  test.each<[string, (filter: Excel.Filter) => void, string]>([
    ['no values', (filter) => filter.applyValuesFilter([]), 'InvalidArgument'],
    ['dates', (filter) => filter.applyValuesFilter([{ date: '2026-01-01', specificity: 'Month' }]), 'ApiNotFound'],
    ['no criterion', (filter) => filter.applyCustomFilter(''), 'InvalidArgument'],
    ['none of the greatest', (filter) => filter.applyTopItemsFilter(0), 'InvalidArgument'],
    ['more than all', (filter) => filter.applyTopPercentFilter(101), 'InvalidArgument'],
    ['colours', (filter) => filter.apply({ filterOn: 'CellColor', color: '#FF0000' }), 'ApiNotFound'],
    ['colours by their method', (filter) => filter.applyCellColorFilter('#FF0000'), 'ApiNotFound'],
    ['periods', (filter) => filter.applyDynamicFilter('ThisMonth'), 'ApiNotFound'],
  ])('%s', async (_name, apply, code) => {
    const { Excel, workbook } = await openWithFruit();
    await Excel.run(async (context) => {
      apply(context.workbook.tables.getItem('Items').columns.getItem('Count').filter);
      expect(await refusal(context.sync())).toMatchObject({ code });
    });
    expect(shownRows(workbook)).toBe('App apr Plu _ Pea');
  });

  test('a table without heads, and a protected sheet unless it lets filters through', async () => {
    const { Excel } = await openWithFruit();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items');
      const { filter } = table.columns.getItem('Count');
      table.showHeaders = false;
      filter.applyTopItemsFilter(1);
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidOperation' });
      table.showHeaders = true;
      table.worksheet.protection.protect();
      filter.applyTopItemsFilter(1);
      expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied' });
      table.worksheet.protection.unprotect();
      table.worksheet.protection.protect({ allowAutoFilter: true });
      filter.applyTopItemsFilter(1);
      await context.sync();
    });
  });
});
