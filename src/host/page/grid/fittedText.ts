import { displayText } from '../../book/model/displayText';
import type { CellLook } from '../look/SheetLooks';
import { measuredWidth } from '../look/measuredWidth';
import { textRoom } from './wantedHeight';

/** The text that fits the cell: numbers lose decimals where the format is General, and else become `####`, as in Excel. */
export function fittedText({ text, value, style }: CellLook, width: number): string {
  if (typeof value !== 'number' || text === '') return text;
  const room = textRoom(width, style.indent);
  if (measuredWidth(text, style) <= room) return text;
  if (style.numberFormat === 'General') {
    for (let digits = 9; digits > 0; digits--) {
      const shorter = displayText(Number(value.toPrecision(digits)), 'General');
      if (measuredWidth(shorter, style) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / measuredWidth('#', style))));
}
