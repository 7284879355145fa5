import type { Border } from '../../book/model/CellStyle';
import { dataArea, type Table } from '../../book/model/Table';
import { tableColor, tint } from './themeTint';

/** What a table's style gives a cell that has no look of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
}

const bandTint = 0.8;
const lineTint = 0.4;

/** The look of a cell inside a table, by the groups of Excel's styles: light, light with filled head, light with grid, medium and dark. */
export function tableLook(table: Table, row: number, column: number): TableLook {
  const [, family = '', digits = '1'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (!family) return {};
  const number = Number(digits);
  const color = tableColor(number);
  const group = family === 'Light' ? Math.ceil(number / 7) : 4;
  const { top, bottom } = dataArea(table);
  const isHead = table.showHeaders && row === table.area.top;
  const isTotal = table.showTotals && row === table.area.bottom;
  const isFirst = table.showFirstColumn && column === table.area.left;
  const isBand = table.showBandedRows && !isHead && !isTotal && (row - top) % 2 === 0;
  const line = thin(group === 4 ? tint(color, lineTint) : color);
  const bold = isHead || isTotal || isFirst;
  const band = isBand && (group === 1 || group === 4) ? tint(color, color === '#000000' ? 0.85 : bandTint) : undefined;
  const filledHead = isHead && (group === 2 || group === 4);
  const between = group === 1 ? undefined : line;
  return {
    fill: filledHead ? color : band,
    fontColor: filledHead ? '#FFFFFF' : undefined,
    bold,
    top: isHead || isTotal || row === table.area.top ? line : between,
    bottom: isHead || row === table.area.bottom || row === bottom ? line : between,
    left: column === table.area.left && group !== 1 ? line : group === 3 ? line : undefined,
    right: column === table.area.right && group !== 1 ? line : group === 3 ? line : undefined,
  };
}

function thin(color: string): Border {
  return { style: 'Continuous', weight: 'Thin', color };
}
