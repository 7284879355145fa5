import { mergeChart } from './mergeChart';
import { mergeText } from './elements/mergeRoot';
import { mergeWorkbookPart } from './mergeWorkbookPart';
import { mergeWorksheet } from './sheet/mergeWorksheet';

/**
 * A part of the file with what was changed since it was read.
 * @param raw As in the file. @param base As the model writes what it read. @param now As it writes what it holds now.
 */
export function mergePart(raw: string, base: string, now: string): string {
  if (now.startsWith('<worksheet')) return mergeWorksheet(raw, base, now);
  if (now.startsWith('<workbook')) return mergeWorkbookPart(raw, base, now);
  if (now.startsWith('<c:chartSpace')) return mergeChart(raw, base, now);
  return mergeText(raw, base, now);
}
