/** A text as formulas write it: `say "no"` → `"say ""no"""`. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
