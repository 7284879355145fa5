import { numberValue } from '../../reading/numbers/numberValue';
import { excelDate } from './excelDate';

const written = /^[-+]?\d[\d.,\s]*%?$/;

/** The number that somebody means who types a setting, as a number or as a text: `"3"` → 3, `"20%"` → 0.2, `"2026-12-31"` → 46387. Undefined where none is meant. */
export function settingNumber(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (!written.test(text)) return excelDate(text);
  const digits = text.replace(/[\s%]/g, '');
  const size = numberValue(digits.replace(/^[-+]/, '')) * (digits.startsWith('-') ? -1 : 1);
  if (!Number.isFinite(size)) return excelDate(text);
  return text.endsWith('%') ? size / 100 : size;
}
