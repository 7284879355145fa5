import { sheetKeys } from '../names';
import type { UnfinishedLook } from './WorkbookState';

/** The add-in's own setting of the workbook in which an interrupted Generate finds what it left undone. */
export const unfinishedSetting = 'UnfinishedLooks';

/** Milliseconds for which looks that are being drawn are left to whoever draws them; less than anybody waits for Excel. */
const longestDrawing = 20_000;

/** Looks as the setting holds them: `frozen:kpis page:guide`, after the time (in milliseconds) since which somebody draws them. */
export function looksText(looks: readonly UnfinishedLook[], drawnSince?: number): string {
  return [...(drawnSince === undefined ? [] : [String(drawnSince)]), ...looks].join(' ');
}

/** The looks that nobody is drawing. */
export function looksIn(value: unknown, now: number): UnfinishedLook[] {
  const [first = '', ...others] = String(value).split(' ');
  const isDrawn = /^\d+$/.test(first) && now - Number(first) < longestDrawing;
  if (isDrawn) return [];
  return [first, ...others].filter((look): look is UnfinishedLook => sheetKeys.some((key) => look.endsWith(`:${key}`)));
}
