import type { BorderStyle, BorderWeight } from '../../book/model/CellStyle';

/** Line styles of Office.js with their weight, and their name in the file (ECMA-376 Part 1, 18.18.3 ST_BorderStyle). The first of a name is the one read back. */
const lines: readonly (readonly [BorderStyle, BorderWeight, string])[] = [
  ['Continuous', 'Hairline', 'hair'],
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['Dot', 'Thin', 'dotted'],
  ['Double', 'Thick', 'double'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
];

/** The file's name for a line; a weight that Excel has not for that style becomes the style's usual one. */
export function fileBorderStyle(style: BorderStyle, weight: BorderWeight): string {
  const exact = lines.find((line) => line[0] === style && line[1] === weight);
  return (exact ?? lines.find((line) => line[0] === style))?.[2] ?? 'thin';
}

export function readBorderStyle(name: string): { style: BorderStyle; weight: BorderWeight } | undefined {
  const line = lines.find((each) => each[2] === name);
  return line && { style: line[0], weight: line[1] };
}
