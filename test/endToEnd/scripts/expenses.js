/* global Excel */
// As published samples are written: functions that each call Excel.run.
async function createTable() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const expensesTable = sheet.tables.add('A1:D1', true /*hasHeaders*/);
    expensesTable.name = 'ExpensesTable';
    expensesTable.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
    expensesTable.rows.add(null /*add at the end*/, [
      ['1/1/2020', 'The Phone Company', 'Communications', '120'],
      ['1/2/2020', 'Northwind Electric Cars', 'Transportation', '142.25'],
    ]);
    sheet.getRange('F1').formulas = [['=SUM(ExpensesTable[Amount])']];
    await context.sync();
  });
}

async function showTotal() {
  await Excel.run(async (context) => {
    const total = context.workbook.worksheets.getActiveWorksheet().getRange('F1');
    total.load('values');
    await context.sync();
    console.log(`Total: ${total.values[0][0]}`);
  });
}

await createTable();
await showTotal();
