import { addConditionalFormat } from '../../../../src/host/book/rules/addConditionalFormat';
import { addTable } from '../../../../src/host/book/tables/addTable';
import { defaultStyle } from '../../../../src/host/book/model/CellStyle';
import { enterInputs } from '../../../../src/host/book/entry/enterInputs';
import { setValidation } from '../../../../src/host/book/rules/setValidation';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import type { Sheet } from '../../../../src/host/book/model/Sheet';

const column = { top: 1, left: 0, bottom: 2, right: 0 };

function sheetWithTable(): Sheet {
  const sheet = new Workbook().addSheet('My data');
  enterInputs(sheet, { top: 0, left: 0, bottom: 2, right: 0 }, [['Head'], [1], [2]]);
  addTable(sheet, { top: 0, left: 0, bottom: 2, right: 0 }, true, 'Numbers');
  sheet.setStyle(2, 0, { ...defaultStyle, numberFormat: '0%', bold: true });
  return sheet;
}

function typeBelow(sheet: Sheet): void {
  enterInputs(sheet, { top: 3, left: 0, bottom: 3, right: 0 }, [[3]]);
}

test('a new row looks like the last one', () => {
  const sheet = sheetWithTable();
  typeBelow(sheet);
  expect(sheet.style(3, 0)).toMatchObject({ numberFormat: '0%', bold: true });
});

test('a drop-down and a rule over the whole column cover the new row, others stay', () => {
  const sheet = sheetWithTable();
  setValidation(sheet, column, { rule: { kind: 'list', source: '1,2,3', inCellDropDown: true }, ignoreBlanks: true });
  addConditionalFormat(sheet, [column], { kind: 'Custom', formula: '=A2>1' }, { bold: true });
  addConditionalFormat(sheet, [{ ...column, bottom: 1 }], { kind: 'Custom', formula: '=A2>1' }, { bold: true });
  typeBelow(sheet);
  expect(sheet.validations.map(({ areas }) => areas)).toEqual([[{ ...column, bottom: 3 }]]);
  expect(sheet.conditionalFormats.map(({ areas }) => areas[0]?.bottom)).toEqual([3, 1]);
});

test('a chart of the whole column shows the new row', () => {
  const sheet = sheetWithTable();
  const series = { name: 'n', values: "='My data'!$A$2:$A$3", categories: "='My data'!$A$2:$A$2", type: 'Line' };
  sheet.charts.push({
    id: '1',
    name: 'c',
    type: 'Line',
    series: [series],
    position: { top: 0, left: 2, bottom: 9, right: 9 },
    valueAxis: { gridlines: true },
    categoryAxis: {},
  });
  typeBelow(sheet);
  expect(series.values).toBe("='My data'!$A$2:$A$4");
  expect(series.categories).toBe("='My data'!$A$2:$A$2");
});
