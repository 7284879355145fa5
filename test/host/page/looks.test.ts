import { defaultStyle } from '../../../src/host/book/model/CellStyle';
import { addConditionalFormat } from '../../../src/host/book/rules/addConditionalFormat';
import { axisTicks } from '../../../src/host/page/chart/axisTicks';
import { chartData } from '../../../src/host/page/chart/chartData';
import { editText } from '../../../src/host/page/editing/editText';
import { textAlign } from '../../../src/host/page/grid/cellCss';
import { changesWorkbook } from '../../../src/host/page/history/changesWorkbook';
import { formattedText } from '../../../src/host/page/look/formattedText';
import { RuleCalculator } from '../../../src/host/page/look/RuleCalculator';
import { SheetLooks } from '../../../src/host/page/look/SheetLooks';
import { findPlace } from '../../../src/host/page/selection/findPlace';
import { sampleWorkbook, write } from '../book/sampleWorkbook';

const { fruit, notes, stock } = sampleWorkbook();
const rules = new RuleCalculator();

test('conditional formats follow their cell, the first that sets something wins', () => {
  const areas = [{ top: 1, left: 1, bottom: 3, right: 1 }];
  addConditionalFormat(fruit, areas, { kind: 'Custom', formula: '=B2>3' }, { fill: '#00FF00', bold: true });
  addConditionalFormat(fruit, areas, { kind: 'Custom', formula: '=B2>4' }, { fill: '#FF0000' });
  const looks = new SheetLooks(fruit, rules);
  const shown = [1, 2, 3].map((row) => looks.look(row, 1).style).map(({ fill, bold }) => [fill, bold]);
  expect(shown.slice(1)).toEqual([
    ['#00FF00', true],
    ['#FF0000', true],
  ]);
  expect(shown[0]?.[1]).toBe(false);
});

test('a table style lies under what a cell has of its own', () => {
  stock.style = 'TableStyleMedium2';
  fruit.setStyle(0, 1, { ...defaultStyle, fill: '#123456' });
  const looks = new SheetLooks(fruit, rules);
  expect(looks.look(0, 0).style).toMatchObject({ fill: '#4472C4', fontColor: '#FFFFFF', bold: true });
  expect(looks.look(0, 1).style.fill).toBe('#123456');
  expect(looks.look(9, 9).style).toEqual(defaultStyle);
});

test('number formats give text and colour', () => {
  expect(formattedText(-2, { ...defaultStyle, numberFormat: '0.0;[Red]-0.0' })).toMatchObject({ text: '-2.0' });
  expect(formattedText(-2, { ...defaultStyle, numberFormat: '0.0;[Red]-0.0' }).color).toBe('red');
  expect(formattedText(0.5, { ...defaultStyle, numberFormat: '0%' })).toEqual({ text: '50%' });
});

test('texts stand left, numbers right, logical values in the middle', () => {
  const style = defaultStyle;
  const sides = ['a', 1, true].map((value) => textAlign({ value, text: '', style }));
  expect(sides).toEqual(['left', 'right', 'center']);
});

test('editing begins with what one would type', () => {
  write(notes, 0, 0, [['95%'], ["'001"], ['=1+1'], ['2026-11-23'], ['plain'], ['TRUE']]);
  const texts = [0, 1, 2, 3, 4, 5].map((row) => editText(notes, { row, column: 0 }));
  expect(texts).toEqual(['95%', "'001", '=1+1', '2026-11-23', 'plain', 'TRUE']);
});

test.each([
  ['B3', 'Fruit', 2, 1],
  ['Notes!A2', 'Notes', 1, 0],
  ['stock', 'Fruit', 1, 0],
  ['#Notes!C1', 'Notes', 0, 2],
])('%s is a place', (text, sheet, top, left) => {
  const place = findPlace(text, fruit, rules);
  expect([place?.sheet.name, place?.area.top, place?.area.left]).toEqual([sheet, top, left]);
});

test('what is no place is none', () => {
  expect([findPlace('Nowhere', fruit, rules), findPlace('', fruit, rules), findPlace('1+1', fruit, rules)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('marks of a value axis', () => {
  expect(axisTicks([1, 4])).toEqual([0, 1, 2, 3, 4]);
  expect(axisTicks([130])).toEqual([0, 50, 100, 150]);
  expect(axisTicks([2], 0, 6, 3)).toEqual([0, 3, 6]);
  expect(axisTicks([])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test('a chart reads names, categories and values from its cells', () => {
  const axis = { valueAxis: { gridlines: true }, categoryAxis: {} };
  const series = [{ name: '=Fruit!$B$1', categories: '=Fruit!$A$2:$A$4', values: '=Fruit!$B$2:$B$4', type: 'Line' }];
  const position = { top: 0, left: 0, bottom: 9, right: 5 };
  const data = chartData({ id: '1', name: 'c', type: 'ColumnClustered', series, position, ...axis }, notes, rules);
  expect(data.categories).toEqual(['Apple', 'Pear', 'Plum']);
  expect(data.lines).toMatchObject([{ name: 'Count', values: [3, 4, 5], kind: 'line' }]);
  fruit.hiddenRows.add(2);
  const chart = { id: '1', name: 'c', type: 'ColumnClustered', series, position, ...axis };
  expect(chartData(chart, notes, rules).lines).toMatchObject([{ name: 'Count', values: [3, 5] }]);
  expect(chartData({ ...chart, plotVisibleOnly: false }, notes, rules).categories).toHaveLength(3);
  fruit.hiddenRows.clear();
});

test('reading batches are told from those that write', () => {
  const path = (name: string) => ({ Id: 1, ObjectPathType: 3, Name: name });
  const batch = (ActionType: number, Name: string, method: string) => ({
    Actions: [{ Id: 1, ActionType, Name, ObjectPathId: 1 }],
    ObjectPaths: { 1: path(method) },
  });
  expect(changesWorkbook(batch(2, '', 'GetRange'))).toBe(false);
  expect(changesWorkbook(batch(3, 'SetInvocationResults', 'GetRange'))).toBe(false);
  expect(changesWorkbook(batch(4, 'Values', 'GetRange'))).toBe(true);
  expect(changesWorkbook(batch(1, '', 'Add'))).toBe(true);
  expect(changesWorkbook(batch(3, 'Clear', 'GetRange'))).toBe(true);
});
