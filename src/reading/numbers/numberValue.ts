/**
 * The value of digits as people write them in both languages: `1.500.000` and `1,500,000` → 1500000, `2,5` and `2.5` →
 * 2.5, `1.500` → 1500, `0.125` → 0.125. A lone separator before exactly three digits separates thousands.
 */
export function numberValue(written: string): number {
  const digits = written.replace(/\s/gu, '');
  const lastPoint = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  const last = Math.max(lastPoint, lastComma);
  if (last < 0) return Number(digits);
  const plain = (part: string) => part.replace(/[.,]/g, '');
  const mark = digits.charAt(last);
  const repeated = digits.indexOf(mark) !== last;
  const both = lastPoint >= 0 && lastComma >= 0;
  const threeAfter = digits.length - last === 4;
  const thousands = repeated || (!both && threeAfter && last <= 3 && !digits.startsWith('0'));
  return thousands ? Number(plain(digits)) : Number(`${plain(digits.slice(0, last))}.${digits.slice(last + 1)}`);
}
