/** Stands before a frozen result; the cell's value stays the result. */
export const frozenSign = '❄';

const frozenLetter = `[=1]"✓${frozenSign}";[=0]"✗${frozenSign}";"–";"–"`;
const frozenText = `General;-General;General;"${frozenSign} "@`;

/**
 * The number format that marks a result which is a value for now. It moves with its cell, so a sorted or inserted row keeps its mark; what
 * somebody typed over a formula before has none and is told apart by that.
 */
export function frozenFormat(usual: string | undefined): string {
  return usual === undefined ? frozenText : frozenLetter;
}

/** Whether a number format is such a mark. */
export function isFrozenFormat(format: unknown): boolean {
  return format === frozenLetter || format === frozenText;
}
