import { strFromU8 } from 'fflate';

/** By their first bytes (XML 1.0, appendix F): a byte order mark, or `<` without one. */
const wide: readonly (readonly [label: string, start: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** The text of an XML part: UTF-8 or UTF-16, as ECMA-376 Part 2 (8.1.4) allows, without byte order mark; else what its declaration names. */
export function decodeXml(bytes: Uint8Array): string {
  const label = wide.find(([, start]) => start.every((byte, place) => bytes[place] === byte))?.[0];
  if (label !== undefined) return new TextDecoder(label).decode(bytes);
  const text = strFromU8(bytes).replace(/^\uFEFF/u, '');
  const named = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/u.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  return named === undefined || /^(?:utf-?8|utf-?16|us-ascii)$/u.test(named) ? text : (decodeBy(named, bytes) ?? text);
}

function decodeBy(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}
