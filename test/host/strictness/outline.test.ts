import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';

afterEach(closeTestOffices);

type Queue = (sheet: Excel.Worksheet) => void;

async function refused(queue: Queue, before?: Queue): Promise<string | undefined> {
  const { Excel } = await openTestOffice();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    before?.(sheet);
    await context.sync();
    queue(sheet);
    return (await refusal(context.sync()))?.code;
  });
}

test.each<[string, Queue]>([
  ['whole rows by columns', (sheet) => sheet.getRange('2:4').group('ByColumns')],
  ['whole columns by rows', (sheet) => sheet.getRange('B:D').group('ByRows')],
  ['no option', (sheet) => sheet.getRange('B2:D4').group(undefined as unknown as 'ByRows')],
  ['another option', (sheet) => sheet.getRange('B2:D4').ungroup('byRows' as 'ByRows')],
  ['too many levels', (sheet) => sheet.showOutlineLevels(0, 9)],
  ['less than no level', (sheet) => sheet.showOutlineLevels(-1, 0)],
  ['levels left out', (sheet) => sheet.showOutlineLevels(1, undefined as unknown as number)],
])('an outline refuses %s', async (_, queue) => {
  expect(await refused(queue)).toBe('InvalidArgument');
});

test('a part of rows or columns may be grouped either way', async () => {
  expect(await refused((sheet) => sheet.getRange('B2:D4').group('ByColumns'))).toBeUndefined();
  expect(await refused((sheet) => sheet.getRange('B2:D4').group('ByRows'))).toBeUndefined();
});

test(assumed('outlineRefusals'), async () => {
  const seven: Queue = (sheet) => {
    for (let level = 0; level < 7; level++) sheet.getRange('B:C').group('ByColumns');
  };
  expect(await refused((sheet) => sheet.getRange('A:B').group('ByColumns'), seven)).toBe('InvalidArgument');
  expect(await refused((sheet) => sheet.getRange('A:A').group('ByColumns'), seven)).toBeUndefined();
  expect(await refused((sheet) => sheet.getRange('D:E').ungroup('ByColumns'), seven)).toBe('InvalidArgument');
});

test(assumed('outlineDetails'), async () => {
  const grouped: Queue = (sheet) => sheet.getRange('B:C').group('ByColumns');
  expect(await refused((sheet) => sheet.getRange('F:F').hideGroupDetails('ByColumns'), grouped)).toBe(
    'InvalidArgument',
  );
  expect(await refused((sheet) => sheet.getRange('D:D').hideGroupDetails('ByColumns'), grouped)).toBeUndefined();
  expect(await refused((sheet) => sheet.getRange('B9').showGroupDetails('ByColumns'), grouped)).toBeUndefined();
});

test(assumed('insertedInGroup'), async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('2:4').group('ByRows');
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('2:2').insert('Down');
    await context.sync();
  });
  expect([...(workbook.sheets[0]?.rowLevels.keys() ?? [])].sort()).toEqual([2, 3, 4, 5]);
});

test('a protected sheet keeps its groups as they are, whatever it allows', async () => {
  const protect: Queue = (sheet) => {
    sheet.getRange('B:C').group('ByColumns');
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  };
  for (const queue of [
    (sheet: Excel.Worksheet) => sheet.getRange('D:E').group('ByColumns'),
    (sheet: Excel.Worksheet) => sheet.getRange('B:C').hideGroupDetails('ByColumns'),
    (sheet: Excel.Worksheet) => sheet.showOutlineLevels(0, 1),
  ]) {
    expect(await refused(queue, protect)).toBe('AccessDenied');
  }
});
