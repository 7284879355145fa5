import { closeTestOffices } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

test(assumed('itemsByPlace'), async () => {
  const { Excel, workbook } = await openWithItems();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    series.load('items');
    await context.sync();
    for (const each of series.items) each.delete();
    expect((await refusal(context.sync()))?.code).toBe('InvalidArgument');
  });
  expect(workbook.sheets[0]?.charts[0]?.series).toHaveLength(1);
});
