import { colours, colourScheme, type ColourName, type ColourScheme } from '../../../src/taskpane/look/colours';

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(scheme: ColourScheme, ink: ColourName, ground: ColourName): number {
  const [dark = 0, light = 0] = [colours[scheme][ink], colours[scheme][ground]].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const texts: readonly (readonly [ColourName, ColourName])[] = [
  ...(['ink', 'quiet', 'brand', 'roseInk'] as const).map((ink) => [ink, 'paper'] as const),
  ...(['ink', 'quiet', 'brand'] as const).flatMap((ink) => [[ink, 'ground'] as const, [ink, 'tint'] as const]),
  ...(['green', 'amber', 'rose', 'grey'] as const).flatMap((name) => [
    [`${name}Ink`, `${name}Ground`] as const,
    ['ink', `${name}Ground`] as const,
  ]),
  ['paper', 'brand'],
  ['paper', 'brandStrong'],
];

test.each(['light', 'dark'] as const)('texts can be read in the %s scheme', (scheme) => {
  const faint = texts.filter(([ink, ground]) => contrast(scheme, ink, ground) < 4.5);
  expect(faint).toEqual([]);
});

test.each(['light', 'dark'] as const)('borders of fields can be seen in the %s scheme', (scheme) => {
  expect(contrast(scheme, 'control', 'paper')).toBeGreaterThanOrEqual(3);
});

test.each([
  ['#FFFFFF', 'light'],
  ['#E6E6E6', 'light'],
  ['#262626', 'dark'],
  ['0A0A0A', 'dark'],
  ['', 'light'],
  ['white', 'light'],
  [undefined, 'light'],
])('%s is %s', (background, scheme) => {
  expect(colourScheme(background)).toBe(scheme);
});
