import type { OfficeHost, OpenOfficeOptions } from '../../../src/host/headless/openOffice';
import { openTestOffice } from '../../support/openTestOffice';

/** A new workbook with the table `Items` in A1:C4: Name, Count, Price; nothing beside or below it. */
export async function openWithItems(options: OpenOfficeOptions = {}): Promise<OfficeHost> {
  const office = await openTestOffice(options);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C4').values = [
      ['Name', 'Count', 'Price'],
      ['Apple', 3, 0.5],
      ['Pear', 4, 0.75],
      ['Plum', 5, 0.25],
    ];
    sheet.tables.add('A1:C4', true).name = 'Items';
    await context.sync();
  });
  return office;
}
