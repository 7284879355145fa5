import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';

afterEach(closeTestOffices);

async function rowsOf(breaks: Excel.PageBreakCollection): Promise<number[]> {
  breaks.load('items/rowIndex');
  await breaks.context.sync();
  return breaks.items.map(({ rowIndex }) => rowIndex);
}

test(assumed('firstPageBreak'), async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = context.workbook.worksheets.getFirst();
    const given: [Excel.PageBreakCollection, string][] = [
      [across, 'A1'],
      [across, 'C1:D9'],
      [across, 'C:C'],
      [down, 'A1'],
      [down, 'A5:D9'],
      [down, '5:5'],
    ];
    for (const [breaks, address] of given) {
      breaks.add(address);
      expect(await refusal(context.sync())).toMatchObject({
        code: 'InvalidArgument',
        place: 'PageBreakCollection.add',
      });
    }
    expect(await rowsOf(across)).toEqual([]);
  });
});

test(assumed('pageBreaksByPlace'), async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getFirst();
    for (const row of [9, 4, 6]) breaks.add(`A${row}`);
    expect(await rowsOf(breaks)).toEqual([3, 5, 8]);
    for (const each of breaks.items) each.delete();
    expect((await refusal(context.sync()))?.code).toBe('ItemNotFound');
    expect(await rowsOf(breaks)).toEqual([5]);
  });
});

test(assumed('movedPageBreaks'), async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { horizontalPageBreaks: breaks } = sheet;
    for (const row of [3, 6, 9]) breaks.add(`A${row}`);
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('6:7').delete('Up');
    expect(await rowsOf(breaks)).toEqual([3, 7]);
    sheet.getRange('1:3').delete('Up');
    expect(await rowsOf(breaks)).toEqual([4]);
  });
});
