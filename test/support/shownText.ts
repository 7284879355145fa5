import { displayText } from '../../src/host/book/model/displayText';
import type { Sheet } from '../../src/host/book/model/Sheet';

/** A sheet's cells as the preview shows them, rows of texts from A1 on. */
export function shownText(sheet: Sheet): string[][] {
  const used = sheet.usedArea();
  if (!used) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) =>
      displayText(sheet.value(row, column), sheet.style(row, column).numberFormat),
    ),
  );
}
