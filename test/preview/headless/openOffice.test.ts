import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

test('the unmodified library writes sheets, values, formulas, formats and tables', async () => {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('KPIs');
    const range = sheet.getRange('A1:B3');
    range.values = [
      ['Name', 'Target'],
      ['Sales', '95%'],
      ['Quality', '=B2+1'],
    ];
    range.format.font.bold = true;
    const table = sheet.tables.add(range, true);
    table.name = 'KpiTable';
    await context.sync();
    range.load('values,formulas,address,text');
    table.columns.load('items/name');
    await context.sync();
    expect(range.address).toBe('KPIs!A1:B3');
    expect(range.formulas).toEqual([
      ['Name', 'Target'],
      ['Sales', 0.95],
      ['Quality', '=B2+1'],
    ]);
    expect(range.text[1]).toEqual(['Sales', '95%']);
    expect(table.columns.items.map((column) => column.name)).toEqual(['Name', 'Target']);
  });
  expect(office.batches).toHaveLength(2);
});

test.each(['1.14', '1.17', '1.21'] as const)('requirement sets as ExcelApi %s', async (requirementSets) => {
  const { Office } = await openTestOffice({ requirementSets });
  const { requirements } = Office.context;
  const supported = ['1.3', '1.14', '1.15', '1.17', '1.21', '1.22'].filter((version) =>
    requirements.isSetSupported('ExcelApi', version),
  );
  expect(supported.at(-1)).toBe(requirementSets);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(requirementSets === '1.21');
});
