type Doubled = { readonly address: string };

/** Doubles A1 into B1, begun but not waited for. */
Office.onReady(async (info: { host: Office.HostType | null }): Promise<void> => {
  const done: Doubled = await Excel.run(async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    const target = sheet.getRange('B1').load('address');
    target.values = [[(cell.values[0]?.[0] as number) * 2]];
    await context.sync();
    return { address: target.address };
  });
  console.log(`${String(info.host)} ${done.address}`);
});
