/** What Excel's CLEAN takes out: line breaks, tabs and the other signs below the blank. */
const control = /[^\P{Cc}\u007f-\u009f]+/gu;
/** A text without any of these is its own key but for its case; most texts are. */
const untidy = /[^\P{Cc}\u007f-\u009f]|^[ \u00a0]|[ \u00a0]{2}|\u00a0|[ \u00a0]$/u;

/**
 * What two typed words must share to be taken for the same: no line breaks, no outer spaces, inner runs as one space, no case.
 * Only blanks and non-breaking spaces count as spaces, because a plain Excel formula can do no more:
 * LOWER(TRIM(CLEAN(SUBSTITUTE(x, UNICHAR(160), " ")))).
 */
export function wordKey(text: string): string {
  if (!untidy.test(text)) return text.toLowerCase();
  return text
    .replace(control, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase();
}
