import { xml } from '../package/xml';

/** `#RRGGBB` as the file's ARGB (ECMA-376 Part 1, 18.8.3): `#1F4E79` → `FF1F4E79`. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

export function colorXml(name: string, color: string): string {
  return xml(name, { rgb: argb(color) });
}

/** Black is the theme's text colour, so that high contrast may show it otherwise. */
export function fontColorXml(color: string): string {
  return color.toUpperCase() === '#000000' ? xml('color', { theme: 1 }) : colorXml('color', color);
}
