/**
 * What two typed words must share to be taken for the same: no outer spaces, inner runs as one space, no case.
 * Only blanks and non-breaking spaces count as spaces, because a plain Excel formula can do no more:
 * LOWER(TRIM(SUBSTITUTE(x, CHAR(160), " "))).
 */
export function wordKey(text: string): string {
  return text
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase();
}
