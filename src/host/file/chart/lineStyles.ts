/** Line styles of Office.js (ChartLineStyle) and their preset dashes (ECMA-376 Part 1, 20.1.10.48); the first of a dash is read back. */
const dashes: readonly (readonly [string, string])[] = [
  ['Continuous', 'solid'],
  ['Dash', 'dash'],
  ['DashDot', 'dashDot'],
  ['DashDotDot', 'lgDashDotDot'],
  ['Dot', 'sysDash'],
  ['RoundDot', 'sysDot'],
];

/** Undefined for what Office.js leaves to Excel (`Automatic`). */
export function fileDash(lineStyle: string): string | undefined {
  return dashes.find(([style]) => style === lineStyle)?.[1];
}

export function readDash(dash: string): string | undefined {
  return dashes.find(([, name]) => name === dash)?.[0];
}

/** `Circle` → `circle` (21.2.3.27 ST_MarkerStyle). */
export function fileMarker(marker: string): string {
  return marker.toLowerCase() === 'automatic' ? 'auto' : marker.toLowerCase();
}

export function readMarker(symbol: string): string {
  return symbol === 'auto' ? 'Automatic' : symbol.charAt(0).toUpperCase() + symbol.slice(1);
}
