import type { ColourScheme } from './colours';

/** The scheme that suits a background such as `#262626`; light where the colour cannot be read. */
export function colourScheme(background: string | undefined): ColourScheme {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 'light';
  // Weights of perceived brightness, ITU-R BT.601.
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128 ? 'dark' : 'light';
}
