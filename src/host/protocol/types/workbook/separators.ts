/** The signs in numbers that Excel takes from the language of its system: `id-ID` writes 1.234,5. */
export function separators(language: string): { readonly decimal: string; readonly thousands: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  const sign = (type: 'decimal' | 'group'): string => parts.find((each) => each.type === type)?.value ?? '';
  return { decimal: sign('decimal'), thousands: sign('group') };
}
