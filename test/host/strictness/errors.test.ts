import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

type Queue = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** Each refusal: code, place as Office.js tells it, and the statement it names. */
const refusals: readonly (readonly [code: string, place: string, statement: string, queue: Queue])[] = [
  [
    'ItemNotFound',
    'WorksheetCollection.getItem',
    'worksheets.getItem',
    ({ workbook }) => workbook.worksheets.getItem('Nowhere').load('name'),
  ],
  [
    'ItemNotFound',
    'TableCollection.getItem',
    'tables.getItem',
    (_context, sheet) => sheet.tables.getItem('None').load('name'),
  ],
  [
    'ItemAlreadyExists',
    'WorksheetCollection.add',
    'worksheets.add',
    ({ workbook }) => void workbook.worksheets.add('sheet1'),
  ],
  [
    'ItemAlreadyExists',
    'NamedItemCollection.add',
    'names.add',
    ({ workbook }, sheet) => void workbook.names.add('Items', sheet.getRange('A1')),
  ],
  [
    'InvalidArgument',
    'Range.values',
    'range1.values = ',
    (_context, sheet) => (sheet.getRange('A9:B9').values = [[1, 2, 3]]),
  ],
  [
    'InvalidArgument',
    'Worksheet.getRange',
    'first.getRange',
    (_context, sheet) => sheet.getRange('no address!').load('address'),
  ],
  [
    'InvalidReference',
    'NamedItem.getRange',
    'getRange',
    ({ workbook }) => workbook.names.getItem('Rate').getRange().load('address'),
  ],
  [
    'AccessDenied',
    'Range.values',
    'range1.values = ',
    ({ workbook }) => (workbook.worksheets.getItem('Closed').getRange('A1').values = [[1]]),
  ],
];

async function openSample() {
  const office = await openTestOffice();
  await office.Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['Name', 'Count'],
      ['a', 1],
    ];
    sheet.tables.add('A1:B2', true).name = 'Items';
    workbook.names.add('Rate', '=0.25');
    workbook.worksheets.add('Closed').protection.protect();
    await sync();
  });
  return office;
}

test.each(refusals)('%s at %s names its statement', async (code, place, statement, queue) => {
  const { Excel } = await openSample();
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('J1').values = [['before']];
      queue(context, sheet);
      sheet.getRange('J2').values = [['after']];
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code,
    debugInfo: {
      errorLocation: place,
      statement: expect.stringContaining(statement) as string,
      surroundingStatements: expect.arrayContaining([expect.stringContaining('// >>>>>')]) as string[],
    },
  });
});

test.each(refusals)(
  '%s at %s stops the batch there; what came before stays done',
  async (code, place, _statement, queue) => {
    const { Excel, workbook } = await openSample();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('J1').values = [['before']];
      queue(context, sheet);
      sheet.getRange('J2').values = [['after']];
      expect(await refusal(context.sync())).toMatchObject({ code, place });
    });
    expect([workbook.sheets[0]?.value(0, 9), workbook.sheets[0]?.value(1, 9)]).toEqual(['before', null]);
  },
);

test('cell-edit mode and requests over 5 MB are refused whole, before anything is done', async () => {
  const { Excel, faults, workbook } = await openSample();
  faults.cellEditMode = true;
  const write = (value: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('J1:J200').values = Array.from({ length: 200 }, () => [value]);
      await context.sync();
    });
  await expect(write('x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  faults.cellEditMode = false;
  await expect(write('x'.repeat(27_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(workbook.sheets[0]?.value(0, 9)).toBeNull();
  await write('x'.repeat(26_000));
  expect(workbook.sheets[0]?.value(199, 9)).toBe('x'.repeat(26_000));
});

test('an error tells which of the add-in’s marks were passed', async () => {
  const { Excel } = await openSample();
  await Excel.run(async (context) => {
    context.trace('before');
    context.workbook.worksheets.getItem('Nowhere').load('name');
    context.trace('after');
    const error: unknown = await context.sync().catch((refused: unknown) => refused);
    expect(error).toMatchObject({ code: 'ItemNotFound', traceMessages: ['before'] });
  });
});
