import type { OfficeHost } from '../../../src/host/headless/openOffice';

/** Writes to the first sheet in a batch of its own, waits for custom functions, and gives what the cells then show. */
export async function writeAndRead(
  office: OfficeHost,
  address: string,
  formulas: readonly (readonly unknown[])[],
  read: string = address,
): Promise<unknown[][]> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = formulas.map((row) => [...row]);
    await context.sync();
  });
  await office.settled();
  return readCells(office, read, 'values');
}

/** What a range of the first sheet answers: values, formulas, texts or formats. */
export async function readCells(
  { Excel }: OfficeHost,
  address: string,
  what: 'values' | 'formulas' | 'text' | 'numberFormat',
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load(what);
    await context.sync();
    return range[what] as unknown[][];
  });
}
