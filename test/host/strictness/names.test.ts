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

test.each([
  ['kept', '=Items[Count]', 'Sheet1!B2:B5'],
  ['cells', '=Sheet1!$B$2:$B$4', 'Sheet1!B2:B4'],
] as const)(`${assumed('namedColumns')} %s: %s`, async (structuredNames, formula, address) => {
  const { Excel } = await openWithItems({ structuredNames });
  await Excel.run(async (context) => {
    const { names, worksheets, tables } = context.workbook;
    const [one, other] = [names.add('Counts', '=Items[Count]'), names.addFormulaLocal('Same', '=items[count]')];
    const sum = names.addFormulaLocal('Total', '=SUM(Items[Count])').load('value');
    one.load('formula,type');
    other.load('formula');
    await context.sync();
    expect([one.formula, other.formula, one.type, sum.value]).toEqual([formula, formula, 'Range', 12]);
    tables.getItem('Items').rows.add(undefined, [['Fig', 1, 2]]);
    const range = one.getRange().load('address');
    const count = worksheets.getFirst().getRange('H1');
    count.formulas = [['=ROWS(Counts)']];
    count.load('values');
    await context.sync();
    expect([range.address, count.values[0]?.[0]]).toEqual([address, structuredNames === 'kept' ? 4 : 3]);
  });
});

test.each([
  ['=Items', 'A2:C4'],
  ['=Items[#All]', 'A1:C4'],
  ['=Items[[#Headers],[Count]]', 'B1'],
  ['=items[[count]:[price]]', 'B2:C4'],
  ['=Items[[#Headers],[#Data],[Name]:[Count]]', 'A1:B4'],
  ['=Items[[#Totals],[Count]]', undefined],
  ['=Items[Nothing]', undefined],
])(
  'a name of %s means %s; where the switch says so, structured references become these cells',
  async (formula, address) => {
    for (const structuredNames of ['kept', 'cells'] as const) {
      const { Excel } = await openWithItems({ structuredNames });
      await Excel.run(async (context) => {
        const name = context.workbook.names.add('Part', formula).load('formula');
        const range = name.getRangeOrNullObject().load('address');
        await context.sync();
        expect(range.isNullObject ? undefined : range.address).toBe(address && `Sheet1!${address}`);
        const stays = structuredNames === 'kept' || address === undefined || formula === '=Items';
        expect(name.formula.includes('$')).toBe(!stays);
      });
    }
  },
);

test.each([
  ['A1', '=1', undefined, 'InvalidArgument'],
  ['items', '=1', undefined, 'ItemAlreadyExists'],
  ['Good', '=SUM(1,', undefined, 'InvalidArgument'],
  ['Good', 7, undefined, 'InvalidArgument'],
  ['Good', '=1', 'x'.repeat(256), 'InvalidArgument'],
  ['Good', '=1', 'A comment', undefined],
])('addFormulaLocal of %s as %s: %s → %s', async (name, formula, comment, code) => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    context.workbook.names.addFormulaLocal(name, formula as string, comment);
    expect((await refusal(context.sync()))?.code).toBe(code);
  });
});

test('a local formula is in the language of Excel', async () => {
  const { Excel } = await openWithItems({ language: 'id-ID' });
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const sum = names.addFormulaLocal('Sum', '=SUM(Items[Count];1,5;"a;b,c")').load('formula');
    await context.sync();
    expect(sum.formula).toBe('=SUM(Items[Count],1.5,"a;b,c")');
    names.addFormulaLocal('Wrong', '=SUM(Items[Count],A1)');
    expect((await refusal(context.sync()))?.code).toBe('InvalidArgument');
  });
});
