import { xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** XML already: of one element, or of all in a list, which may be as long as a sheet and so is no list of arguments. */
type Content = string | readonly string[];

/**
 * One element as XML text. Undefined attributes are left out, booleans become 1 and 0.
 *
 * `xml('c', { r: 'A1', hidden: true }, '<v>1</v>')` → `<c r="A1" hidden="1"><v>1</v></c>`
 */
export function xml(name: string, attributes: Attributes = {}, ...content: readonly Content[]): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    head += ` ${key}="${xmlEncodeAttr(text)}"`;
  }
  let inner = '';
  for (const part of content) inner += typeof part === 'string' ? part : part.join('');
  return inner === '' ? `${head}/>` : `${head}>${inner}</${name}>`;
}

/** Text as element content. */
export function xmlText(text: string): string {
  return xmlEncode(text);
}

/** A whole part: the declaration and its root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
