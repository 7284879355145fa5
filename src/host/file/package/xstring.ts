const needsEscape = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/gu;
const escaped = /_x([\dA-Fa-f]{4})_/gu;

/** Characters that XML cannot hold (half a surrogate pair, too), and text that looks like their escape, as `_xHHHH_` (ECMA-376 Part 1, 22.9.2.19 ST_Xstring). */
export function encodeXstring(text: string): string {
  return text.replace(needsEscape, (character) => `_x${hex(character)}_`);
}

/** As in an attribute, where line breaks would be lost: `a⏎b` → `a_x000a_b`, as Excel writes the names of table columns. */
export function encodeXstringAttribute(text: string): string {
  return encodeXstring(text).replace(/[\n\t]/gu, (character) => `_x${hex(character).toLowerCase()}_`);
}

export function decodeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
