/** Parts that may not stay in a file that was changed: `calcChain` is made anew by Excel and no loss. */
const kinds: readonly (readonly [string, 'calcChain' | 'macros' | 'signature'])[] = [
  ['/calcChain', 'calcChain'],
  // An .xlsx with a program in it is refused by Excel.
  ['/vbaProject', 'macros'],
  ['/xlMacrosheet', 'macros'],
  // It would say that the file was changed.
  ['/digital-signature/origin', 'signature'],
];

/** Why a related part is left out on saving; undefined where it stays. @param type The relationship's. */
export function leftOut(type: string): 'calcChain' | 'macros' | 'signature' | undefined {
  return kinds.find(([ending]) => type.endsWith(ending))?.[1];
}
