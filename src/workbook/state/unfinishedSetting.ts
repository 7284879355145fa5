import { sheetKeys } from '../names';
import type { UnfinishedLook } from './WorkbookState';

/** The add-in's own setting of the workbook in which an interrupted Generate finds what it left undone. */
export const unfinishedSetting = 'UnfinishedLooks';

/** Milliseconds for which looks that are being drawn are left to whoever draws them; less than anybody waits for Excel. */
const longestDrawing = 20_000;

/** Before a look that Excel has refused for good. */
const refusedSign = '!';

/** Looks that are to be drawn, and those that Excel refused. */
interface LeftLooks {
  readonly unfinished: readonly UnfinishedLook[];
  readonly refused: readonly UnfinishedLook[];
}

/** Looks as the setting holds them: `frozen:kpis !page:guide`, after the time (in milliseconds) since which somebody draws them. */
export function looksText({ unfinished, refused }: LeftLooks, drawnSince?: number): string {
  const since = drawnSince === undefined ? [] : [String(drawnSince)];
  return [...since, ...unfinished, ...refused.map((look) => refusedSign + look)].join(' ');
}

/** The looks that nobody is drawing. */
export function looksIn(value: unknown, now: number): LeftLooks {
  const [first = '', ...others] = String(value).split(' ');
  const isDrawn = /^\d+$/.test(first) && now - Number(first) < longestDrawing;
  const looks = isDrawn ? [] : [first, ...others].filter(isLook);
  return {
    unfinished: looks.filter((look) => !look.startsWith(refusedSign)),
    refused: looks
      .filter((look) => look.startsWith(refusedSign))
      .map((look) => look.slice(refusedSign.length))
      .filter(isLook),
  };
}

function isLook(text: string): text is UnfinishedLook {
  return sheetKeys.some((key) => text.endsWith(`:${key}`));
}
