import { closeTestOffices } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

const sheetNames: readonly (readonly [string, string | undefined])[] = [
  ['x'.repeat(31), undefined],
  ['x'.repeat(32), 'InvalidArgument'],
  ['Q1/Q2', 'InvalidArgument'],
  ['[a]', 'InvalidArgument'],
  ["'a", 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  ['SHEET1', 'ItemAlreadyExists'],
];
const tableNames: readonly (readonly [string, string | undefined])[] = [
  ['Kpis', undefined],
  ['KPI1', 'InvalidArgument'],
  ['R1C1', 'InvalidArgument'],
  ['my table', 'InvalidArgument'],
  ['1st', 'InvalidArgument'],
  ['items', 'ItemAlreadyExists'],
  ['Rate', 'ItemAlreadyExists'],
];

test.each(sheetNames)(`${assumed('nameErrors')} Sheet %s: %s`, async (name, code) => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    expect((await refusal(context.sync()))?.code).toBe(code);
  });
});

test.each(tableNames)(`${assumed('nameErrors')} Table %s: %s`, async (name, code) => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    context.workbook.names.add('Rate', '=0.25');
    const table = context.workbook.worksheets.getFirst().tables.add('J1:K2', true);
    await context.sync();
    table.name = name;
    expect((await refusal(context.sync()))?.code).toBe(code);
  });
});

test.each(tableNames.filter(([name]) => name !== 'Rate'))(
  `${assumed('nameErrors')} Name %s: %s`,
  async (name, code) => {
    const { Excel } = await openWithItems();
    await Excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      expect((await refusal(context.sync()))?.code).toBe(code);
    });
  },
);

test(assumed('nameWithoutCells'), async () => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const name = context.workbook.names.add('Rate', '=0.25');
    name.getRange();
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidReference', place: 'NamedItem.getRange' });
    const nothing = context.workbook.names.getItem('Rate').getRangeOrNullObject();
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
  });
});
