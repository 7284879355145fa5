import { names } from '../names';

/**
 * Text without outer, double and non-breaking spaces (character 160) and without line breaks; nothing for an error, which must not spread,
 * and for a 0, which functions cannot tell from a blank cell.
 */
export function cleaned(reference: string): string {
  return `IFERROR(IF(${reference}=0,"",TRIM(CLEAN(SUBSTITUTE(${reference},UNICHAR(160)," ")))),"")`;
}

/** What COUNTIF and MATCH take for wildcards, each with a sign that they do not fold into others (the self-test's probe keySigns). */
export const keySigns = [
  ['~', '¬'],
  ['*', '¤'],
  ['?', '¿'],
] as const;

/**
 * What COUNTIF and MATCH compare by: `~ * ?` become the signs that stand for them (`keySigns`), and the
 * length stays below the 255 characters that they look at. The text begins with a sign of its own, so that `<HR>`, `=X` or
 * `2026` is no comparison and no number.
 */
export function comparable(text: string): string {
  const literal = keySigns.reduce((inner, [sign, own]) => `SUBSTITUTE(${inner},"${sign}","${own}")`, text);
  return `LEFT(${literal},${names.keyMax})`;
}

/** A text that MATCH and COUNTIF take as it is written, `~ * ?` among its signs: `A*1` → `A~*1`. */
export function wildcardsMeant(text: string): string {
  return keySigns.reduce((inner, [sign]) => `SUBSTITUTE(${inner},"${sign}","~"&"${sign}")`, text);
}

/** The department of a row, cleaned, with the sign that keys begin with: `HRD` → `#HRD`; `#` where none is named. */
export function cleanDepartment(department: string): string {
  return `="#"&${cleaned(department)}`;
}

/** Department and target together, by which a KPI finds the target of its own department. */
export function targetKey(clean: string, target: string): string {
  return `=${comparable(`${clean}&"|"&${target}`)}`;
}
