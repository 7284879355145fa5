import type { DeclaredFunctions } from '../../../src/host/protocol/functions/DeclaredFunctions';
import type { OfficeHost, OpenOfficeOptions } from '../../../src/host/headless/openOffice';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

const parameters = {
  number: (name: string) => ({ name, type: 'number' }),
  any: (name: string) => ({ name, type: 'any' }),
  matrix: (name: string) => ({ name, type: 'any', dimensionality: 'matrix' }),
};

const metadata: DeclaredFunctions = {
  functions: [
    { id: 'ADD', name: 'ADD', parameters: [parameters.number('a'), { ...parameters.number('b'), optional: true }] },
    { id: 'SHOW', name: 'SHOW', parameters: [parameters.any('value')] },
    { id: 'SHOWALL', name: 'SHOWALL', parameters: [parameters.matrix('values')] },
    { id: 'COUNT', name: 'COUNT', parameters: [{ ...parameters.any('values'), repeating: true }] },
    { id: 'FAIL', name: 'FAIL', parameters: [parameters.any('how')] },
    { id: 'LATER', name: 'LATER', parameters: [parameters.number('a')] },
    { id: 'GRID', name: 'GRID', parameters: [] },
    { id: 'NOBODY', name: 'NOBODY', parameters: [] },
  ],
};

async function openWithFunctions(options: OpenOfficeOptions = {}): Promise<OfficeHost> {
  const office = await openTestOffice({ functions: { namespace: 'KPI', metadata }, ...options });
  const { CustomFunctions } = office;
  CustomFunctions.associate({
    ADD: (a: number, b: number | null) => a + (b ?? 100),
    SHOW: (value: unknown) => JSON.stringify(value),
    SHOWALL: (values: unknown) => JSON.stringify(values),
    COUNT: (values: unknown[]) => values.length,
    FAIL: (how: unknown) => {
      if (how === 'null') return null;
      if (how === 'throw') throw new Error('broken');
      if (how === 'NaN') return NaN;
      const code = how === 'value' ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;
      throw new CustomFunctions.Error(code, 'because');
    },
    LATER: async (a: number) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return a * 2;
    },
    GRID: () => [
      [1, null],
      ['x', new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)],
    ],
  });
  return office;
}

/** Writes formulas down column F and gives what the cells show once all is calculated. */
async function results(office: OfficeHost, formulas: readonly string[]): Promise<unknown[]> {
  const address = `F1:F${String(formulas.length)}`;
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await office.settled();
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

test("Microsoft's own runtime calls the functions", async () => {
  const office = await openWithFunctions();
  const shown = await results(office, [
    '=KPI.ADD(2,3)',
    '=KPI.ADD(2)',
    '=KPI.LATER(KPI.ADD(1,1))',
    '=KPI.COUNT(1,"a",TRUE)',
    '=KPI.FAIL("null")',
    '=KPI.FAIL("why")',
    '=KPI.FAIL("value")',
    '=KPI.FAIL("throw")',
    '=KPI.FAIL("NaN")',
    '=KPI.ADD("x",1)',
    '=KPI.ADD(1,2,3)',
    '=KPI.ADD(A1:A2,1)',
    '=KPI.NOBODY()',
    '=KPI.UNKNOWN()',
    '=IFERROR(KPI.FAIL("why"),"caught")',
    '=KPI.SHOW(NA())',
  ]);
  expect(shown).toEqual([
    5,
    102,
    4,
    3,
    0,
    '#N/A',
    '#VALUE!',
    '#VALUE!',
    '#VALUE!',
    '#VALUE!',
    '#VALUE!',
    '#VALUE!',
    '#VALUE!',
    '#NAME?',
    'caught',
    '#N/A',
  ]);
  expect(office.workbook.sheets[0]?.value(5, 5)).toMatchObject({ code: '#N/A', message: 'because' });
});

test('a matrix spills, with null as 0 and its errors in their cells', async () => {
  const office = await openWithFunctions();
  await results(office, ['=KPI.GRID()']);
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('F1');
    const spilled = cell.getSpillingToRange().load('values,address');
    const parent = spilled.getCell(1, 1).getSpillParentOrNullObject().load('address');
    const none = context.workbook.worksheets.getFirst().getRange('A1').getSpillParentOrNullObject();
    cell.load('hasSpill');
    await context.sync();
    expect([spilled.address, spilled.values, parent.address, none.isNullObject, cell.hasSpill]).toEqual([
      'Sheet1!F1:G2',
      [
        [1, 0],
        ['x', '#DIV/0!'],
      ],
      'Sheet1!F1',
      true,
      true,
    ]);
  });
});

test.each([
  ['zero', '0', '[[0,1],[0,"a"]]'],
  ['null', 'null', '[[null,1],[null,"a"]]'],
] as const)('blank arguments as %s', async (blankArguments, single, matrix) => {
  const office = await openWithFunctions({ blankArguments });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('B1:B2').values = [[1], ['a']];
    await context.sync();
  });
  expect(await results(office, ['=KPI.SHOW(A1)', '=KPI.SHOWALL(A1:B2)', '=KPI.SHOWALL(7)'])).toEqual([
    single,
    matrix,
    '[[7]]',
  ]);
});

test('errors are handed over where the metadata allows it', async () => {
  const office = await openWithFunctions({
    functions: { namespace: 'KPI', metadata: { ...metadata, allowErrorForDataTypeAny: true } },
  });
  const [shown, number] = await results(office, ['=KPI.SHOW(NA())', '=KPI.ADD(NA(),1)']);
  expect(JSON.parse(String(shown))).toMatchObject({ code: '#N/A' });
  expect(number).toBe('#N/A');
});

test('#BUSY! until the promise is kept, and no batch of the add-in', async () => {
  const office = await openWithFunctions();
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.formulas = [['=KPI.LATER(4)']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['#BUSY!']]);
  });
  await office.settled();
  expect(office.workbook.sheets[0]?.value(0, 0)).toBe(8);
  expect(office.batches).toHaveLength(1);
});

test('without the add-in its functions are not known', async () => {
  const office = await openTestOffice();
  expect(await results(office, ['=KPI.ADD(1,2)', '=IFERROR(KPI.ADD(1,2),"none")'])).toEqual(['#NAME?', 'none']);
});
