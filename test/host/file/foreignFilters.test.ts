import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { Workbook } from '../../../src/host/book/model/Workbook';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

const path = 'xl/tables/table1.xml';
const foreign = [
  '<autoFilter ref="A1:B4"><filterColumn colId="1"><dynamicFilter type="aboveAverage" val="2" maxVal="2"/></filterColumn></autoFilter>',
  '<sortState ref="A2:B4"><sortCondition sortBy="cellColor" ref="A2:A4" dxfId="0"/></sortState>',
].join('');

/** A table in A1:B4 filtered by an average and sorted by a colour, as only its file can tell. */
async function foreignFile(): Promise<Workbook> {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B4').values = [
      ['Name', 'Count'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ];
    sheet.tables.add('A1:B4', true).name = 'Items';
    sheet.getRange('A2:A3').rowHidden = true;
    await context.sync();
  });
  const parts = unzipSync(await writeXlsx(workbook));
  parts[path] = strToU8(tableOf(parts).replace('<autoFilter ref="A1:B4"/>', foreign));
  return readXlsx(zipSync(parts));
}

function tableOf(parts: Record<string, Uint8Array>): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

async function written(workbook: Workbook): Promise<string> {
  return tableOf(unzipSync(await writeXlsx(workbook)));
}

test('they stay in the file while something else changes', async () => {
  const workbook = await foreignFile();
  const [table] = workbook.tables;
  if (table) table.style = 'TableStyleLight9';
  const text = await written(workbook);
  expect(text).toContain(foreign);
  expect(text).toContain('TableStyleLight9');
});

test('they are neither told nor applied again, but cleared', async () => {
  const { Excel, workbook } = await openTestOffice({ workbook: await foreignFile() });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Items');
    const { filter } = table.columns.getItem('Count');
    const refused = [
      () => filter.load('criteria'),
      () => table.reapplyFilters(),
      () => table.columns.getItem('Name').filter.applyValuesFilter(['a']),
      () => table.sort.load('fields'),
      () => table.sort.reapply(),
    ];
    for (const queue of refused) {
      queue();
      expect(await refusal(context.sync())).toMatchObject({ code: 'ApiNotFound' });
    }
    expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([1, 2]);
    filter.clear();
    table.sort.clear();
    await context.sync();
  });
  expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([]);
  const text = await written(workbook);
  expect(text).toContain('<autoFilter ref="A1:B4"/>');
  expect(text).not.toContain('sortState');
});

test('one that is replaced goes', async () => {
  const { Excel, workbook } = await openTestOffice({ workbook: await foreignFile() });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Items');
    table.columns.getItem('Count').filter.applyCustomFilter('>=2');
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  const text = await written(workbook);
  expect(text).toContain(
    '<filterColumn colId="1"><customFilters><customFilter operator="greaterThanOrEqual" val="2"/></customFilters></filterColumn>',
  );
  expect(text).toContain('<sortState ref="A2:B4"><sortCondition descending="1" ref="B2:B4"/></sortState>');
});
