import type { Attributes } from '../package/xml';

const kept = new WeakMap<object, Attributes>();

/**
 * Remembers how the file protected a sheet: the hash of a password nobody here knows, and what is still allowed. It goes with the
 * sheet's `protectedWith` object, so it ends when somebody unprotects the sheet.
 */
export function keepProtection(protectedWith: object, attributes: Attributes): void {
  kept.set(protectedWith, attributes);
}

export function keptProtection(protectedWith: object): Attributes | undefined {
  return kept.get(protectedWith);
}
