import type { CellStyle } from '../../book/model/CellStyle';
import { xml } from '../package/xml';
import { alignmentXml } from './styleXml';

/** Where a format's parts stand in their lists. */
export interface FormatNumbers {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** ECMA-376 Part 1, 18.8.45 xf, as it stands in cellXfs. */
export function formatXml(style: CellStyle, { numFmtId, fontId, fillId, borderId }: FormatNumbers): string {
  const alignment = alignmentXml(style);
  return xml(
    'xf',
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== '' || undefined,
      applyProtection: !style.locked || undefined,
    },
    alignment,
    style.locked ? '' : xml('protection', { locked: false }),
  );
}
