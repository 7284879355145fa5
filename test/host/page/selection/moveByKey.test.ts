import { moveByKey } from '../../../../src/host/page/selection/moveByKey';
import { selectArea, selectCell, type Selection } from '../../../../src/host/page/selection/Selection';
import { shapeOf } from '../../../../src/host/page/selection/shapeOf';
import type { SheetShape } from '../../../../src/host/page/selection/SheetShape';
import { sampleWorkbook } from '../../book/sampleWorkbook';

// A1:C4 is filled; below and right of it nothing.
const { fruit } = sampleWorkbook();
const shape = shapeOf(fruit, 30);

function at(row: number, column: number): Selection {
  return selectCell({ row, column });
}

function press(from: Selection, keys: string, on: SheetShape = shape): Selection | undefined {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return moveByKey(from, { key, shift: parts.includes('Shift'), control: parts.includes('Control') }, on);
}

test.each([
  ['ArrowDown', 1, 0],
  ['ArrowUp', 0, 0],
  ['ArrowRight', 0, 1],
  ['Enter', 1, 0],
  ['Tab', 0, 1],
  ['PageDown', 30, 0],
  ['Control+ArrowDown', 3, 0],
  ['Control+ArrowRight', 0, 2],
  ['Control+End', 3, 2],
])('%s from A1 leads to row %p, column %p', (keys, row, column) => {
  expect(press(at(0, 0), keys)?.active).toEqual({ row, column });
});

test('Ctrl and an arrow jump over blanks to the next filled cell, then to the edge', () => {
  expect(press(at(20, 1), 'Control+ArrowUp')?.active).toEqual({ row: 3, column: 1 });
  expect(press(at(3, 1), 'Control+ArrowDown')?.active).toEqual({ row: 1_048_575, column: 1 });
  expect(press(at(0, 9), 'Control+ArrowLeft')?.active).toEqual({ row: 0, column: 2 });
});

test('Shift extends from the anchor and leaves the active cell', () => {
  expect(press(at(1, 1), 'Shift+Control+ArrowDown')).toEqual({
    active: { row: 1, column: 1 },
    anchor: { row: 1, column: 1 },
    focus: { row: 3, column: 1 },
  });
});

test('Tab and Enter go round within several selected cells', () => {
  const selected = selectArea({ top: 0, left: 0, bottom: 1, right: 1 });
  const places: string[] = [];
  let selection: Selection | undefined = selected;
  for (let times = 0; times < 4 && selection; times++) {
    selection = press(selection, 'Tab');
    places.push(`${selection?.active.row},${selection?.active.column}`);
  }
  expect(places).toEqual(['0,1', '1,0', '1,1', '0,0']);
  expect(press(selected, 'Enter')?.active).toEqual({ row: 1, column: 0 });
  expect(press(selected, 'Shift+Enter')?.active).toEqual({ row: 1, column: 1 });
});

test('moves past merged cells and over hidden rows', () => {
  const merged = { ...shape, merges: [{ top: 5, left: 0, bottom: 6, right: 2 }] };
  expect(press(at(5, 0), 'ArrowRight', merged)?.active).toEqual({ row: 5, column: 3 });
  expect(press(at(4, 1), 'ArrowDown', merged)?.active).toEqual({ row: 5, column: 0 });
  const hidden = { ...shape, isHidden: ({ row }: { row: number }) => row === 1 };
  expect(press(at(0, 0), 'ArrowDown', hidden)?.active).toEqual({ row: 2, column: 0 });
});

test('Ctrl+Home goes behind the frozen panes', () => {
  const frozen = { ...shape, frozenRows: 1, frozenColumns: 2 };
  expect(press(at(9, 9), 'Control+Home', frozen)?.active).toEqual({ row: 1, column: 2 });
});

test('letters move nothing', () => {
  expect(press(at(0, 0), 'a')).toBeUndefined();
});
