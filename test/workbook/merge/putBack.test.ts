import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeAddIn } from '../../support/addIn';
import { tableValues } from '../../support/tableValues';
import { damage, errorsOf, generateAgain, lostTexts, openMade, typedTexts } from './damaged';

afterEach(closeAddIn);

function heads({ workbook }: OfficeHost, table: string): string[] {
  return workbook.table(table)?.columns.map(({ name }) => name) ?? [];
}

function fill(host: OfficeHost, head: string, text: string): void {
  const table = host.workbook.table('tblKpis');
  const index = heads(host, 'tblKpis').indexOf(head);
  if (!table || index < 0) throw new Error(`no ${head}`);
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) {
    const column = table.area.left + index;
    enterInputs(table.sheet, { top: row, bottom: row, left: column, right: column }, [[text]]);
  }
}

test.each([
  ['tblKpis', ['Definition']],
  ['tblKpis', ['Owner']],
  ['tblKpis', ['Code']],
  ['tblKpis', ['Unit', 'Polarity', 'Data source']],
  ['tblTargets', ['Main task']],
  ['tblDepartments', ['Department', 'Head (VP)']],
])('columns of %s that people fill come back where they were: %j', async (table, lost) => {
  const host = await openMade();
  const before = heads(host, table);
  await damage(host, ({ workbook }) => {
    for (const head of lost) workbook.tables.getItem(table).columns.getItem(head).delete();
  });
  const typed = typedTexts(host.workbook);
  await generateAgain(host);
  expect(heads(host, table)).toEqual(before);
  expect(lostTexts(typed, typedTexts(host.workbook))).toEqual([]);
  expect(errorsOf(host.workbook)).toEqual([]);
  expect((await generateAgain(host)).parts).toEqual([]);
});

test.each(['Definition', 'Owner', 'Code', 'Data source'])(
  'a lost %s is told as missing once it is back, and filled in it counts',
  async (head) => {
    const host = await openMade();
    const filled = tableValues(host.workbook, 'tblKpis', 'Filled');
    await damage(host, ({ workbook }) => workbook.tables.getItem('tblKpis').columns.getItem(head).delete());
    await generateAgain(host);
    const less = tableValues(host.workbook, 'tblKpis', 'Filled').map(Number);
    expect(less).toEqual(filled.map((count) => Number(count) - 1));
    for (const advice of tableValues(host.workbook, 'tblKpis', 'Advice')) expect(String(advice)).toContain(head);
    fill(host, head, 'Filled in again');
    await host.settled();
    expect(tableValues(host.workbook, 'tblKpis', 'Filled')).toEqual(filled);
    for (const advice of tableValues(host.workbook, 'tblKpis', 'Advice')) expect(String(advice)).not.toContain(head);
  },
);

test('somebody’s own column between the fields stays beside its neighbour', async () => {
  const host = await openMade();
  await damage(host, ({ workbook }) => {
    const { columns } = workbook.tables.getItem('tblKpis');
    columns.add(3, undefined, 'Our notes').getDataBodyRange().getCell(0, 0).values = [['mine']];
    columns.getItem('Definition').delete();
  });
  await generateAgain(host);
  expect(heads(host, 'tblKpis')).toContain('Our notes');
  expect(tableValues(host.workbook, 'tblKpis', 'Our notes')[0]).toBe('mine');
  expect((await generateAgain(host)).parts).toEqual([]);
});
