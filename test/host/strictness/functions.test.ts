import { Workbook } from '../../../src/host/book/model/Workbook';
import type { OfficeHost, OpenOfficeOptions } from '../../../src/host/headless/openOffice';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';
import { writeAndRead } from './writeAndRead';

afterEach(closeTestOffices);

const any = { name: 'x', type: 'any' };
const metadata = {
  functions: [
    { id: 'SHOW', name: 'SHOW', parameters: [any] },
    { id: 'NULL', name: 'NULL', parameters: [{ ...any, optional: true }] },
    { id: 'LATE', name: 'LATE', parameters: [any] },
    { id: 'COUNTED', name: 'COUNTED', parameters: [any] },
  ],
};
const functions = { namespace: 'MY', metadata };

/** The table Items with a few functions, and how often COUNTED was called. */
async function openWithFunctions(options: OpenOfficeOptions = {}): Promise<{ office: OfficeHost; calls: unknown[] }> {
  const office = await openWithItems({ functions, ...options });
  const calls: unknown[] = [];
  office.CustomFunctions.associate({
    SHOW: (x: unknown) => JSON.stringify(x),
    NULL: (x: unknown) => (x === 'grid' ? [[1, null]] : null),
    LATE: async (x: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return x;
    },
    COUNTED: (x: unknown) => {
      calls.push(x);
      return calls.length;
    },
  });
  return { office, calls };
}

test.each([
  ['zero', '0'],
  ['null', 'null'],
] as const)(`${assumed('blankArguments')} %s`, async (blankArguments, shown) => {
  const { office } = await openWithFunctions({ blankArguments });
  const results = await writeAndRead(office, 'H1:H2', [['=MY.SHOW(Z9)'], ['=MY.SHOW(IF(Z9="","",Z9))']]);
  expect(results).toEqual([[shown], ['""']]);
});

test(assumed('nullResult'), async () => {
  const { office } = await openWithFunctions();
  expect(await writeAndRead(office, 'H1:H2', [['=MY.NULL()'], ['=MY.NULL("grid")']], 'H1:I2')).toEqual([
    [0, ''],
    [1, 0],
  ]);
});

test.each([
  [false, '#DIV/0!', '#DIV/0!'],
  [true, '{"type":"CustomFunctionError","code":"#DIV/0!"}', 'caught'],
])(`${assumed('errorArguments')} Allowed: %s`, async (allowErrorForDataTypeAny, shown, caught) => {
  const { office } = await openWithFunctions({
    functions: { namespace: 'MY', metadata: { ...metadata, allowErrorForDataTypeAny } },
  });
  const [[value], [isText]] = (await writeAndRead(office, 'H1:H2', [
    ['=MY.SHOW(1/0)'],
    ['=IF(ISERROR(MY.SHOW(1/0)),"#DIV/0!","caught")'],
  ])) as [[string], [string]];
  expect(allowErrorForDataTypeAny ? JSON.parse(value) : value).toEqual(
    allowErrorForDataTypeAny ? expect.objectContaining({ code: '#DIV/0!' }) : shown,
  );
  expect(isText).toBe(caught);
});

test(assumed('unknownFunction'), async () => {
  const without = await openWithItems();
  const formulas = [['=MY.SHOW(1)'], ['=IFERROR(MY.SHOW(1),"without")']];
  expect(await writeAndRead(without, 'H1:H2', formulas)).toEqual([['#NAME?'], ['without']]);
  const { workbook } = without;
  closeTestOffices();
  const office = await openTestOffice({ workbook, functions, keepResults: true });
  office.CustomFunctions.associate('SHOW', (x: unknown) => JSON.stringify(x));
  expect(await writeAndRead(office, 'J1', [['elsewhere']], 'H1:H2')).toEqual([['#NAME?'], ['without']]);
  expect(await writeAndRead(office, 'H1:H2', formulas)).toEqual([['1'], ['1']]);
});

test(assumed('busyInIferror'), async () => {
  const { office } = await openWithFunctions();
  await office.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange('H1:H3');
    cells.formulas = [['=MY.LATE(7)'], ['=IFERROR(H1,"fallback")'], ['=H1+1']];
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([['#BUSY!'], ['#BUSY!'], ['#BUSY!']]);
    await office.settled();
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([[7], [7], [8]]);
  });
});

test.each([
  ['column', [3, 3, 1]],
  ['cell', [3, 1, 1]],
] as const)(`${assumed('wholeColumn')} %s`, async (structuredArguments, counts) => {
  const { office, calls } = await openWithFunctions({ structuredArguments });
  const called = async (address: string, formulas: unknown[][]): Promise<number> => {
    calls.length = 0;
    await writeAndRead(office, address, formulas);
    return calls.length;
  };
  const onEntry = await called('D1:D2', [['Calls'], ['=IFERROR(MY.COUNTED(IF([@Count]="","",[@Count])),"")']]);
  const onEdit = await called('B2', [[33]]);
  const elsewhere = await called('C2', [[0.1]]);
  expect([onEntry, onEdit, elsewhere]).toEqual([counts[0], counts[1], 0]);
  await called('D2:D4', [['=MY.COUNTED(B2)'], ['=MY.COUNTED(B3)'], ['=MY.COUNTED(B4)']]);
  expect(await called('B2', [[34]])).toBe(counts[2]);
});

test.each([true, false])(`${assumed('savedResults')} keepResults: %s`, async (keepResults) => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Saved');
  for (const [row, formula] of ['=MY.COUNTED(B1)', '=B1*2'].entries()) {
    sheet.storeFormula(row, 0, formula);
    sheet.storeValue(row, 0, 'saved');
  }
  const office = await openTestOffice({ workbook, functions, keepResults });
  office.CustomFunctions.associate('COUNTED', (x: unknown) => x);
  await office.settled();
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(keepResults ? ['saved', 'saved'] : [0, 0]);
  expect(await writeAndRead(office, 'B1', [[5]], 'A1:A2')).toEqual([[5], [10]]);
});
