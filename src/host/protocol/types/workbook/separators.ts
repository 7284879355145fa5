/** The signs in numbers that Excel takes from the language of its system: `id-ID` writes 1.234,5. */
export function decimalSeparator(language: string): string {
  return part(language, 'decimal');
}

export function thousandsSeparator(language: string): string {
  return part(language, 'group');
}

function part(language: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  return parts.find((each) => each.type === type)?.value ?? '';
}
