import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

type Edit = (sheet: Excel.Worksheet) => void;

/** Rows 1 to 6 with numbers in A:B; a rule and a check with relative references over B2:B5. */
async function openWithRules(asTable: boolean): Promise<OfficeHost> {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C5').values = [
      ['Head', 'Count', 'More'],
      [1, 10, ''],
      [2, 20, ''],
      [3, 30, ''],
      [4, 40, ''],
    ];
    if (asTable) sheet.tables.add('A1:C5', true).name = 'Items';
    const range = sheet.getRange('B2:B5');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=AND($A2>1,B2>B1,$E$1=1)';
    range.dataValidation.rule = { custom: { formula: '=B2>$A2' } };
    await context.sync();
  });
  return office;
}

/** Where the rule and the check lie after an edit, and what they say there. */
async function rulesAfter(office: OfficeHost, edit: Edit) {
  await office.Excel.run(async (context) => {
    edit(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  const [sheet] = office.workbook.sheets;
  const address = ({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }) =>
    `${'ABCDEFG'.charAt(left)}${top + 1}:${'ABCDEFG'.charAt(right)}${bottom + 1}`;
  return {
    formats: sheet?.conditionalFormats.map(
      ({ areas, rule }) => `${areas.map(address).join()} ${rule.kind === 'Custom' ? rule.formula : rule.kind}`,
    ),
    checks: sheet?.validations.map(
      ({ areas, rule }) => `${areas.map(address).join()} ${rule.kind === 'custom' ? rule.formula : rule.kind}`,
    ),
  };
}

const edits: readonly (readonly [name: string, edit: Edit, formats: string, checks: string])[] = [
  [
    'the first row goes, cells up',
    (sheet) => sheet.getRange('A2:C2').delete('Up'),
    'B2:B4 =AND($A2>1,B2>B1,$E$1=1)',
    'B2:B4 =B2>$A2',
  ],
  [
    'the first row goes, the whole row',
    (sheet) => sheet.getRange('2:2').delete('Up'),
    'B2:B4 =AND($A2>1,B2>B1,$E$1=1)',
    'B2:B4 =B2>$A2',
  ],
  [
    'a row inside goes',
    (sheet) => sheet.getRange('3:3').delete('Up'),
    'B2:B4 =AND($A2>1,B2>B1,$E$1=1)',
    'B2:B4 =B2>$A2',
  ],
  [
    'all rows but the last go',
    (sheet) => sheet.getRange('A2:C4').delete('Up'),
    'B2:B2 =AND($A2>1,B2>B1,$E$1=1)',
    'B2:B2 =B2>$A2',
  ],
  [
    'a row is put in before the second',
    (sheet) => sheet.getRange('A3:C3').insert('Down'),
    'B2:B6 =AND($A2>1,B2>B1,$E$1=1)',
    'B2:B6 =B2>$A2',
  ],
];

describe.each([
  ['table', true],
  ['plain cells', false],
] as const)('rules over a %s', (_kind, asTable) => {
  test.each(edits)('%s: they stay', async (_name, edit, formats, checks) => {
    const office = await openWithRules(asTable);
    expect(await rulesAfter(office, edit)).toEqual({ formats: [formats], checks: [checks] });
  });
});

test.each<[string, Edit]>([
  ['as a row of it', (sheet) => sheet.tables.getItem('Items').rows.getItemAt(0).delete()],
  ['as cells', (sheet) => sheet.getRange('A2:C2').delete('Up')],
])('the first row of a table is deleted %s: its rules stay', async (_name, edit) => {
  const office = await openWithRules(true);
  expect(await rulesAfter(office, edit)).toEqual({
    formats: ['B2:B4 =AND($A2>1,B2>B1,$E$1=1)'],
    checks: ['B2:B4 =B2>$A2'],
  });
});

test('a table that loses all its rows keeps its rules in the blank one', async () => {
  const office = await openWithRules(true);
  expect(await rulesAfter(office, (sheet) => sheet.getRange('A2:C5').delete('Up'))).toEqual({
    formats: ['B2:B2 =AND($A2>1,B2>B1,$E$1=1)'],
    checks: ['B2:B2 =B2>$A2'],
  });
  const [table] = office.workbook.tables;
  expect([table?.area.top, table?.area.bottom]).toEqual([0, 1]);
  expect(office.workbook.sheets[0]?.value(1, 1)).toBeNull();
});

test('whole rows with all rows of a table and what stands beside it: the table keeps one', async () => {
  const office = await openWithRules(true);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A6:E7').values = [
      ['below', '', '', '', 'beside'],
      ['', '', '', '', 'last'],
    ];
    await context.sync();
  });
  const rules = await rulesAfter(office, (sheet) => sheet.getRange('2:5').delete('Up'));
  expect(rules.formats).toEqual(['B2:B2 =AND($A2>1,B2>B1,$E$1=1)']);
  const [sheet] = office.workbook.sheets;
  expect([sheet?.value(1, 0), sheet?.value(2, 0), sheet?.value(1, 4), sheet?.value(2, 4)]).toEqual([
    null,
    'below',
    'beside',
    'last',
  ]);
});

test('a row put in before the first cell: what is compared with the row above still is', async () => {
  const office = await openWithRules(false);
  expect(await rulesAfter(office, (sheet) => sheet.getRange('2:2').insert('Down'))).toEqual({
    formats: ['B3:B6 =AND($A3>1,B3>B2,$E$1=1)'],
    checks: ['B3:B6 =B3>$A3'],
  });
});

test('a row put in as the first of a table has its rules', async () => {
  const office = await openWithRules(true);
  expect(await rulesAfter(office, (sheet) => sheet.getRange('A2:C2').insert('Down'))).toEqual({
    formats: ['B2:B6 =AND($A2>1,B2>B1,$E$1=1)'],
    checks: ['B2:B6 =B2>$A2'],
  });
});

test('a totals row that is deleted with the rows is shown no more', async () => {
  const office = await openWithRules(true);
  await rulesAfter(office, (sheet) => {
    sheet.tables.getItem('Items').showTotals = true;
  });
  await rulesAfter(office, (sheet) => sheet.getRange('A3:C6').delete('Up'));
  const [table] = office.workbook.tables;
  expect([table?.showTotals, table?.area]).toEqual([false, { top: 0, left: 0, bottom: 1, right: 2 }]);
});

test('the first column goes: rules over several columns stay, written for the next', async () => {
  const office = await openTestOffice();
  const edit: Edit = (sheet) => {
    const range = sheet.getRange('B2:D4');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=AND(B$1>1,C2>B2)';
    range.dataValidation.rule = { wholeNumber: { formula1: '=B$1', operator: 'GreaterThan' } };
    sheet.getRange('B:B').delete('Left');
  };
  const { formats } = await rulesAfter(office, edit);
  expect(formats).toEqual(['B2:C4 =AND(B$1>1,C2>B2)']);
  expect(office.workbook.sheets[0]?.validations[0]?.rule).toMatchObject({ formula1: '=B$1' });
});

test('a fixed reference to a cell that goes is an error, a relative one keeps its distance', async () => {
  const office = await openTestOffice();
  const { formats } = await rulesAfter(office, (sheet) => {
    sheet.getRange('A4:A9').conditionalFormats.add('Custom').custom.rule.formula = '=AND(A3>1,$B$3>1)';
    sheet.getRange('3:3').delete('Up');
  });
  expect(formats).toEqual(['A3:A8 =AND(A2>1,#REF!>1)']);
});

test.each<[string, Edit]>([
  ['clear', (sheet) => sheet.getRange('A2:C2').clear()],
  [
    'clearAll and clear of the rules',
    (sheet) => {
      sheet.getRange('B2').conditionalFormats.clearAll();
      sheet.getRange('B2').dataValidation.clear();
    },
  ],
])('%s of the first cells: rules are written for the next', async (_name, edit) => {
  const office = await openWithRules(false);
  expect(await rulesAfter(office, edit)).toEqual({
    formats: ['B3:B5 =AND($A3>1,B3>B2,$E$1=1)'],
    checks: ['B3:B5 =B3>$A3'],
  });
});

test('a message for some cells of a check leaves both checks right', async () => {
  const office = await openWithRules(false);
  const { checks } = await rulesAfter(office, (sheet) => {
    sheet.getRange('B4').dataValidation.prompt = { title: 'Count', message: 'A number', showPrompt: true };
  });
  expect(checks).toEqual(['B2:B3,B5:B5 =B2>$A2', 'B4:B4 =B4>$A4']);
});

test.each([
  [0, 'B2:B6'],
  [2, 'B2:B6'],
  [undefined, 'B2:B6'],
] as const)('a row added to a table at %s has the rules of its column', async (index, area) => {
  const office = await openWithRules(true);
  const after = await rulesAfter(office, (sheet) => {
    sheet.tables.getItem('Items').rows.add(index, [[5, 50, '']]);
  });
  expect(after).toEqual({ formats: [`${area} =AND($A2>1,B2>B1,$E$1=1)`], checks: [`${area} =B2>$A2`] });
});
