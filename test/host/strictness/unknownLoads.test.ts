import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';

afterEach(closeTestOffices);

test.each(['no-properties-needed', '$none', 'nonsense', 'isNullObject', 'items/nonsense'])(
  `${assumed('unknownLoads')} %s`,
  async (name) => {
    const { Excel } = await openTestOffice();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getFirst().load(name);
      const range = sheet.getRange('A1').load(`address, ${name}, format/${name}`);
      worksheets.load(name);
      sheet.charts.load(name);
      await context.sync();
      expect([worksheets.items.length, sheet.charts.items, range.address]).toEqual([1, [], 'Sheet1!A1']);
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
      worksheets.items[0]?.getRange('B2').load('address');
      expect(await refusal(context.sync())).toBeUndefined();
    });
  },
);

test.each([
  ['Worksheet.customProperties', 'customProperties'],
  ['Worksheet.autoFilter', 'items/AutoFilter'],
  ['Worksheet.enableCalculation', 'name, enableCalculation'],
])('%s, which Excel has, is still refused', async (name, load) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.load(load);
    expect(await refusal(context.sync())).toMatchObject({
      code: 'ApiNotFound',
      message: `${name} is not part of this preview`,
    });
  });
});
