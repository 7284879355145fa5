import { defaultStyle, type Border, type CellStyle } from '../../book/model/CellStyle';
import { dataArea, type Table } from '../../book/model/Table';
import { tableColor, tint } from './tableColor';

/** What a table's style gives a cell that has no look of its own. */
export type TableLook = Pick<CellStyle, 'fill' | 'fontColor' | 'bold' | 'top' | 'bottom' | 'left' | 'right'>;

/** What the styles of one group have in common. */
interface StyleGroup {
  /** The head has the style's colour, with white letters. */
  readonly fillsHead: boolean;
  readonly hasBands: boolean;
  /** Lines at every row, not at head, totals and end alone. */
  readonly linesRows: boolean;
  readonly linesColumns: 'none' | 'edges' | 'all';
  /** The share of white in the lines; absent where they have the style's own colour. */
  readonly lineTint?: number;
}

/** Seven styles each. */
const lightGroups: readonly StyleGroup[] = [
  { fillsHead: false, hasBands: true, linesRows: false, linesColumns: 'none' },
  { fillsHead: true, hasBands: false, linesRows: true, linesColumns: 'edges' },
  { fillsHead: false, hasBands: false, linesRows: true, linesColumns: 'all' },
];
/** Medium and dark. */
const strongGroup: StyleGroup = {
  fillsHead: true,
  hasBands: true,
  linesRows: true,
  linesColumns: 'edges',
  lineTint: 0.4,
};

const bandTint = 0.8;
const blackBandTint = 0.85;

interface TableStyle {
  readonly group: StyleGroup;
  readonly color: string;
}

/** A cell of a table by what its style asks of it. */
interface TablePlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly isHead: boolean;
  readonly isTotal: boolean;
}

const plain: TableLook = {
  ...{ fill: null, fontColor: defaultStyle.fontColor, bold: false },
  ...{ top: null, bottom: null, left: null, right: null },
};

/** The look of a cell inside a table, by the groups of Excel's styles: light, light with filled head, light with grid, medium and dark. */
export function tableLook(table: Table, row: number, column: number): TableLook {
  const style = styleOf(table.style);
  if (!style) return plain;
  const isHead = table.showHeaders && row === table.area.top;
  const isTotal = table.showTotals && row === table.area.bottom;
  const place = { table, row, column, isHead, isTotal };
  const isFirst = table.showFirstColumn && column === table.area.left;
  const bold = isHead || isTotal || isFirst;
  return { ...plain, bold, ...fillOf(style, place), ...linesOf(style, place) };
}

/** `TableStyleMedium2` and the like; undefined for a style of the workbook's own. */
function styleOf(name: string): TableStyle | undefined {
  const [, family = '', digits = '1'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  if (!family) return undefined;
  const number = Number(digits);
  const light = family === 'Light' ? lightGroups[Math.ceil(number / 7) - 1] : undefined;
  return { group: light ?? strongGroup, color: tableColor(number) };
}

function fillOf({ group, color }: TableStyle, place: TablePlace): Partial<TableLook> {
  if (place.isHead && group.fillsHead) return { fill: color, fontColor: '#FFFFFF' };
  if (!group.hasBands || !isBand(place)) return {};
  return { fill: tint(color, color === '#000000' ? blackBandTint : bandTint) };
}

/** Every other row, from the first of the data on. */
function isBand({ table, row, isHead, isTotal }: TablePlace): boolean {
  return table.showBandedRows && !isHead && !isTotal && (row - dataArea(table).top) % 2 === 0;
}

function linesOf(style: TableStyle, place: TablePlace): Partial<TableLook> {
  const { linesRows, linesColumns } = style.group;
  const { left, right } = place.table.area;
  const line = lineOf(style);
  const between = linesRows ? line : null;
  const beside = linesColumns === 'all' ? line : null;
  const edge = linesColumns === 'none' ? null : line;
  return {
    top: hasLineAbove(place) ? line : between,
    bottom: hasLineBelow(place) ? line : between,
    left: place.column === left ? edge : beside,
    right: place.column === right ? edge : beside,
  };
}

function lineOf({ group: { lineTint }, color }: TableStyle): Border {
  return { style: 'Continuous', weight: 'Thin', color: lineTint === undefined ? color : tint(color, lineTint) };
}

function hasLineAbove({ table, row, isHead, isTotal }: TablePlace): boolean {
  return isHead || isTotal || row === table.area.top;
}

function hasLineBelow({ table, row, isHead }: TablePlace): boolean {
  return isHead || row === table.area.bottom || row === dataArea(table).bottom;
}
