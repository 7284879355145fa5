/** The first seven colours that table styles go round: black, then the accents of Excel's own theme. */
const tableColors = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The colour of the n-th (from 1) table style of a group. */
export function tableColor(number: number): string {
  return tableColors[(number - 1) % tableColors.length] ?? tableColors[0];
}

/** A colour mixed with white: share 0 leaves it, 1 gives white. Black goes to the light grey that Excel uses. */
export function tint(color: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
