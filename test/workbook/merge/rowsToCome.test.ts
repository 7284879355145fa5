import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { formulaVersion } from '../../../src/workbook/columns/functionFormulas';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';
import { damage, generateAgain } from './damaged';

afterEach(closeAddIn);

/** A new workbook in an Excel whose "Fill formulas in tables to create calculated columns" is off. */
async function made(): Promise<OfficeHost> {
  const host = await openAddIn({ functions: undefined, autoCorrect: { fillCalculatedColumns: false } });
  await generateWorkbook(generateOptions());
  await host.settled();
  return host;
}

/** The formulas of the last row of each table, by its head. */
function lastFormulas({ workbook }: OfficeHost): string[] {
  return workbook.tables.flatMap(({ sheet, area, columns }) =>
    columns.map(({ name }, index) => `${name} ${sheet.formula(area.bottom, area.left + index) ?? ''}`),
  );
}

async function addRows(host: OfficeHost): Promise<void> {
  await damage(host, ({ workbook }) => {
    for (const name of ['tblDepartments', 'tblTargets', 'tblKpis']) workbook.tables.getItem(name).rows.add();
  });
}

test('a row below a new table gets its formulas', async () => {
  const host = await made();
  const wanted = lastFormulas(host);
  await addRows(host);
  expect(lastFormulas(host)).toEqual(wanted);
});

test('a row below renewed formulas, and below a column that came back, gets today’s', async () => {
  const host = await made();
  const score = (): (string | undefined)[] => lastFormulas(host).filter((each) => /^(?:Score|Key) /.test(each));
  const wanted = score();
  await damage(host, ({ workbook }) => {
    workbook.names.getItem('Formula_Version').getRange().values = [[formulaVersion - 1]];
    const { columns } = workbook.tables.getItem('tblKpis');
    columns.getItem('Key').delete();
    const cells = columns.getItem('Score').getDataBodyRange();
    cells.getCell(0, 0).formulas = [['="earlier"']];
    cells.copyFrom(cells.getCell(0, 0), 'Formulas');
  });
  await generateAgain(host);
  await addRows(host);
  expect(score()).toEqual(wanted);
});
