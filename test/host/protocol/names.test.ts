import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('names of ranges, constants and formulas', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { names } = context.workbook;
    sheet.getRange('A1:A2').values = [[1], [2]];
    const items = [
      names.add('Cells', sheet.getRange('B2:C3'), 'The cells'),
      names.add('Whole', sheet.getRange('B:B')),
      names.add('Share', '=0.95'),
      names.add('Language', '="en"'),
      names.add('Total', '=SUM(Sheet1!A1:A3)&"!"'),
      names.add('Wrong', '=1/0'),
    ];
    for (const item of items) item.load('name,type,value,formula,comment,scope,visible');
    const range = items[0]?.getRange().load('address');
    const none = items[2]?.getRangeOrNullObject();
    await context.sync();
    expect(items.map(({ type, value, formula }) => [type, value, formula])).toEqual([
      ['Range', 'Sheet1!B2:C3', '=Sheet1!$B$2:$C$3'],
      ['Range', 'Sheet1!B:B', '=Sheet1!$B:$B'],
      ['Double', 0.95, '=0.95'],
      ['String', 'en', '="en"'],
      ['String', '3!', '=SUM(Sheet1!A1:A3)&"!"'],
      ['Error', '#DIV/0!', '=1/0'],
    ]);
    expect([items[0]?.comment, items[0]?.scope, range?.address, none?.isNullObject]).toEqual([
      'The cells',
      'Workbook',
      'Sheet1!B2:C3',
      true,
    ]);
  });
});

test('names of one sheet are their own', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.names.add('Share', '=1');
    context.workbook.names.add('Share', '=2');
    const own = sheet.names.getItem('share').load('formula,scope');
    const general = context.workbook.names.getItem('SHARE').load('formula,scope');
    await context.sync();
    expect([own.formula, own.scope, general.formula, general.scope]).toEqual(['=1', 'Worksheet', '=2', 'Workbook']);
    own.delete();
    const gone = sheet.names.getItemOrNullObject('Share');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test.each([
  ['A1', '=1', 'InvalidArgument'],
  ['has space', '=1', 'InvalidArgument'],
  ['Taken', '=1', 'ItemAlreadyExists'],
  ['Broken', '=SUM(', 'InvalidArgument'],
])('names.add(%j, %j) is refused', async (name, formula, code) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.names.add('Taken', '=1');
    await context.sync();
    context.workbook.names.add(name, formula);
    expect(await refusal(context.sync())).toMatchObject({ code, place: 'NamedItemCollection.add' });
  });
});

test('a name is changed, and used as an address', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const item = context.workbook.names.add('Here', '=Sheet1!$A$1');
    item.formula = '=Sheet1!$B$2';
    item.visible = false;
    const range = context.workbook.worksheets.getFirst().getRange('Here').load('address');
    item.load('visible');
    await context.sync();
    expect([range.address, item.visible]).toEqual(['Sheet1!B2', false]);
    context.workbook.names.getItem('Nothing').delete();
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound', place: 'NamedItemCollection.getItem' });
  });
});
