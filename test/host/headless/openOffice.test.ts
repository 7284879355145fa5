import { pathToFileURL } from 'node:url';
import { Workbook } from '../../../src/host/book/model/Workbook';
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
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(requirementSets === '1.21');
});

test('two workbooks are open side by side', async () => {
  const one = await openTestOffice();
  const other = await openTestOffice();
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.add('Only here');
    await context.sync();
  });
  expect(one.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Only here']);
  expect(other.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
});

test('nothing is fetched from outside', async () => {
  const { window } = await openTestOffice();
  const script = window.document.createElement('script');
  script.src = pathToFileURL(__filename).href;
  window.document.head.append(script);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const outside = [...window.document.scripts].map(({ src }) => src).filter((src) => !src.includes('office-js/dist'));
  expect(outside).toEqual([script.src]);
  expect((window as unknown as { started?: boolean }).started).toBeUndefined();
});

test('formulas are calculated, saved results kept where that is asked', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Saved');
  sheet.storeFormula(0, 0, '=1+1');
  sheet.storeValue(0, 0, 7);
  await openTestOffice({ workbook, keepResults: true });
  expect(sheet.value(0, 0)).toBe(7);
  closeTestOffices();
  const { Excel } = await openTestOffice({ workbook });
  expect(sheet.value(0, 0)).toBe(2);
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    const range = context.workbook.worksheets.getFirst().getRange('A2:A3');
    application.calculationMode = 'Manual';
    range.formulas = [['=A1*10'], ['=A2+1']];
    context.workbook.worksheets.getFirst().getRange('B1').formulas = [['=A3']];
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('A2').formulas = [['=A1*100']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[200], [21]]);
    application.calculate('Recalculate');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[200], [201]]);
  });
});
