import { CellError } from '../../../../src/host/book/model/CellError';
import { defaultStyle, type Border } from '../../../../src/host/book/model/CellStyle';
import { Sheet } from '../../../../src/host/book/model/Sheet';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import { addChart } from './addChart';
import { addRules } from './addRules';

const lineBreakName = 'Due\ndate';

/** A workbook that holds something of every kind that the model knows. */
export function fullWorkbook(): Workbook {
  const workbook = new Workbook();
  const data = workbook.addSheet('Data');
  const plan = workbook.addSheet("O'Brien & Co");
  const hidden = workbook.addSheet('Lists');
  Object.assign(workbook.properties, {
    title: 'Plan <2026>',
    author: 'Sari & Budi',
    subject: 's',
    keywords: 'a, b',
    comments: 'c',
  });
  addValues(data);
  addTable(workbook, data);
  addLooks(plan);
  addGroups(plan);
  data.pageLayout.scale = 85;
  addPage(plan);
  addRules(plan);
  addChart(plan);
  hidden.visibility = 'VeryHidden';
  ['Low', 'High', null, 'é ü 目標'].forEach((text, row) => hidden.storeValue(row, 0, text));
  workbook.names.push(
    { name: 'Levels', formula: '=Lists!$A$1:$A$4', comment: 'What may be chosen', visible: true },
    { name: 'Rate', formula: '=0.15', comment: '', visible: false },
    { name: 'Local', formula: "='O''Brien & Co'!$B$2", comment: '', visible: true, scope: plan },
    { name: 'Newer', formula: '=TEXTJOIN(", ",TRUE,Scores[Name])', comment: '', visible: true },
  );
  workbook.settings.set('plan', '{"a":"<1> & \\"2\\"\\n"}');
  workbook.settings.set('Office.DisableTrustUX', 'true');
  workbook.activeSheet = plan;
  workbook.selection = { top: 4, left: 1, bottom: 6, right: 2 };
  return workbook;
}

function addValues(sheet: Sheet): void {
  const values = [
    1.5,
    -3e-7,
    'text',
    ' spaced ',
    'two\nlines',
    '_x0041_',
    'a\u0007b',
    '<&">',
    true,
    false,
    '=typed',
    '',
    46349,
  ];
  values.forEach((value, row) => sheet.storeValue(row, 0, value));
  (
    ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!'] as const
  ).forEach((code, row) => sheet.storeValue(row, 1, new CellError(code)));
  const results = [
    ['=A1*2', 3],
    ['="a"&"<b>"', 'a<b>'],
    ['=A1>1', true],
    ['=1/0', new CellError('#DIV/0!')],
    ['=""', ''],
    ['=KPI.SPECIFIC(A3,"[@x]")', 'yes'],
    ['=TEXTJOIN(", ",TRUE,A1:A3)', '1.5, -3E-07, text'],
    ['=SUM(A1:A2*2)', 3],
    ['=FILTER(A1:A2,A1:A2>5)', new CellError('#CALC!')],
    ['=SEQUENCE(2,2)', 1],
  ] as const;
  results.forEach(([formula, value], row) => {
    sheet.storeFormula(row, 2, formula);
    sheet.storeValue(row, 2, value);
  });
  const spilled = results.length - 1;
  sheet.spills.set(Sheet.key(spilled, 2), { top: spilled, left: 2, bottom: spilled + 1, right: 3 });
  sheet.storeValue(spilled, 3, 2);
  sheet.storeValue(spilled + 1, 2, 3);
  sheet.storeValue(spilled + 1, 3, 4);
}

function addTable(workbook: Workbook, sheet: Sheet): void {
  const columns = ['Name', 'Score', lineBreakName, 'Half', "It's [%] #1"];
  workbook.tables.push({
    id: workbook.nextId(),
    name: 'Scores',
    sheet,
    area: { top: 20, left: 1, bottom: 24, right: 5 },
    columns: columns.map((name, index) => ({
      id: index + 1,
      name,
      ...(name === 'Half' ? { calculatedFormula: '=[@Score]/2' } : {}),
      ...(name === 'Score'
        ? { filter: { kind: 'Custom', criterion1: '>=70', criterion2: '<>x', operator: 'And' } }
        : {}),
      ...(name === 'Name' ? { filter: { kind: 'Values', values: ['Person 0', 'Person 1', 'Person 2', ''] } } : {}),
    })),
    sort: {
      keys: [
        { columnId: 2, ascending: false },
        { columnId: 1, ascending: true },
      ],
      matchCase: true,
    },
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    style: 'TableStyleLight1',
  });
  columns.forEach((name, index) => sheet.storeValue(20, 1 + index, name));
  [80, 90, 70].forEach((score, index) => {
    const row = 21 + index;
    sheet.storeValue(row, 1, `Person ${index}`);
    sheet.storeValue(row, 2, score);
    sheet.storeValue(row, 3, 46349 + index);
    sheet.storeFormula(row, 4, '=[@Score]/2');
    sheet.storeValue(row, 4, score / 2);
    sheet.storeFormula(row, 5, `=[@[${lineBreakName}]]-1`);
    sheet.storeValue(row, 5, 46348 + index);
  });
  sheet.storeValue(24, 1, 'Total');
  sheet.storeFormula(24, 2, '=SUBTOTAL(109,[Score])');
  sheet.storeValue(24, 2, 240);
}

function addLooks(sheet: Sheet): void {
  const line: Border = { style: 'Continuous', weight: 'Thin', color: '#1F4E79' };
  sheet.setStyle(0, 0, { ...defaultStyle, bold: true, fontSize: 18, fontColor: '#1F4E79', fontName: 'Calibri Light' });
  sheet.setStyle(1, 1, {
    ...defaultStyle,
    italic: true,
    underline: 'Double',
    strikethrough: true,
    fill: '#FFF2CC',
    horizontal: 'CenterAcrossSelection',
    vertical: 'Center',
    wrapText: true,
    numberFormat: '#,##0.00 "Rp"',
    top: line,
    bottom: { ...line, style: 'Dash', weight: 'Medium' },
    left: { ...line, style: 'Double', weight: 'Thick' },
    right: { ...line, weight: 'Hairline' },
    locked: false,
  });
  sheet.setStyle(2, 1, { ...defaultStyle, horizontal: 'Left', indent: 2, numberFormat: '0%' });
  sheet.storeValue(0, 0, 'Title');
  sheet.storeValue(1, 1, 12345.678);
  sheet.columnStyles.set(6, { ...defaultStyle, numberFormat: 'yyyy-mm-dd' });
  sheet.storeValue(3, 6, 46349);
  sheet.columnWidths.set(0, 120);
  sheet.columnWidths.set(1, 48);
  sheet.columnWidths.set(2, 50);
  sheet.columnWidths.set(3, 50);
  sheet.hiddenColumns.add(8);
  sheet.rowHeights.set(0, 30);
  sheet.hiddenRows.add(9);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  sheet.hyperlinks.set(Sheet.key(2, 0), { documentReference: "'Data'!A1", screenTip: 'Go "there"' });
  sheet.hyperlinks.set(Sheet.key(3, 0), { address: 'https://example.org/?a=1&b=2', screenTip: 'Out' });
  sheet.frozenRows = 1;
  sheet.frozenColumns = 1;
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.tabColor = '#4472C4';
  sheet.protectedWith = {};
}

function addGroups(sheet: Sheet): void {
  for (const row of [12, 13, 14, 15]) sheet.rowLevels.set(row, row === 14 ? 2 : 1);
  for (const column of [10, 11]) {
    sheet.columnLevels.set(column, 1);
    sheet.hiddenColumns.add(column);
  }
  sheet.collapsedColumns.add(12);
  sheet.hiddenRows.add(14);
  sheet.collapsedRows.add(13);
  sheet.summaryBelow = false;
}

function addPage(sheet: Sheet): void {
  sheet.pageLayout = {
    orientation: 'Landscape',
    paperSize: 'A4',
    scale: 100,
    fitToWidth: 2,
    fitToHeight: null,
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 0, last: 1 },
    printAreas: [
      { top: 0, left: 0, bottom: 30, right: 9 },
      { top: 40, left: 0, bottom: 44, right: 3 },
    ],
    rowBreaks: [{ line: 10 }, { line: 20 }],
    columnBreaks: [{ line: 5 }],
    centerHorizontally: true,
    footer: { left: '&D', center: 'A && B', right: 'Page &P of &N' },
    header: { left: '', center: '&A', right: '' },
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  };
}
