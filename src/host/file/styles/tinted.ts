/** Makes a colour lighter (tint above 0) or darker (below 0) as ECMA-376 Part 1, 18.8.19 says: by its lightness in HSL. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  // Hue and saturation stay: each part keeps its place between the least and the most.
  const moved = [red, green, blue].map(
    (part) => wanted - chroma / 2 + (spread === 0 ? 0 : ((part - least) / spread) * chroma),
  );
  return `#${moved.map(twoDigits).join('')}`;
}

function twoDigits(part: number): string {
  const byte = Math.round(Math.min(Math.max(part, 0), 1) * 255);
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
