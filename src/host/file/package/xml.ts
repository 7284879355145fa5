import { xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * One element as XML text. Undefined attributes are left out, booleans become 1 and 0; the content is XML already.
 *
 * `xml('c', { r: 'A1', hidden: true }, '<v>1</v>')` → `<c r="A1" hidden="1"><v>1</v></c>`
 */
export function xml(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    head += ` ${key}="${xmlEncodeAttr(text)}"`;
  }
  const inner = content.join('');
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
