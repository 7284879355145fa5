export type ColourScheme = 'light' | 'dark';

const light = {
  paper: '#FFFFFF',
  ground: '#F5F7F9',
  ink: '#1F2933',
  quiet: '#52606D',
  line: '#CBD2D9',
  control: '#738090',
  brand: '#0B4F5C',
  brandStrong: '#083B45',
  tint: '#E3F1F3',
  greenInk: '#14532D',
  greenGround: '#DCF3E2',
  amberInk: '#7A4100',
  amberGround: '#FFEFCC',
  roseInk: '#8A1538',
  roseGround: '#FBE0E7',
  greyInk: '#4A5561',
  greyGround: '#E9ECEF',
};

export type ColourName = keyof typeof light;
type Colours = Readonly<Record<ColourName, string>>;

const dark: Colours = {
  paper: '#1E2226',
  ground: '#282D32',
  ink: '#F2F5F7',
  quiet: '#B8C2CC',
  line: '#454E57',
  control: '#8A96A3',
  brand: '#7CC7D6',
  brandStrong: '#A6DCE7',
  tint: '#1B3A42',
  greenInk: '#A6E3B8',
  greenGround: '#173A25',
  amberInk: '#FFD58A',
  amberGround: '#43300A',
  roseInk: '#FFB3C7',
  roseGround: '#4A1626',
  greyInk: '#C6CED6',
  greyGround: '#343B42',
};

/** The pane's colours; on paper, ground and its own ground every ink has a contrast of at least 4.5:1. */
export const colours: Readonly<Record<ColourScheme, Colours>> = { light, dark };

/** The CSS variable of a colour, for styles that follow the scheme. */
export function colour(name: ColourName): string {
  return `var(--${name})`;
}

/** Gives an element, and all in it, the colours of a scheme. */
export function applyColours(element: HTMLElement, scheme: ColourScheme): void {
  for (const [name, value] of Object.entries(colours[scheme])) element.style.setProperty(`--${name}`, value);
  element.style.colorScheme = scheme;
}

/** The scheme that suits a background such as `#262626`; light where the colour cannot be read. */
export function colourScheme(background: string | undefined): ColourScheme {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 'light';
  // Weights of perceived brightness, ITU-R BT.601.
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128 ? 'dark' : 'light';
}
