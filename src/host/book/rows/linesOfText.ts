/** How many lines a text takes where words are broken only when one is wider than a whole line. `measure` gives pixels. */
export function linesOfText(text: string, lineWidth: number, measure: (text: string) => number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, lineWidth, measure), 0);
}

// A line may also be broken after a hyphen or comma inside a long word, such as a formula.
const pieces = /(?<spaces> *)(?<word>[^ ,;\-)]*[,;\-)]|[^ ,;\-)]+)/g;

function linesOfParagraph(paragraph: string, lineWidth: number, measure: (text: string) => number): number {
  let lines = 1;
  let filled = 0;
  for (const { groups } of paragraph.matchAll(pieces)) {
    const width = measure(groups?.['word'] ?? '');
    // Spaces at the end of a line hang over it.
    const gap = filled === 0 ? 0 : measure(groups?.['spaces'] ?? '');
    if (filled + gap + width <= lineWidth) {
      filled += gap + width;
    } else if (width <= lineWidth) {
      lines += 1;
      filled = width;
    } else {
      const broken = Math.ceil(width / lineWidth);
      lines += broken - (filled === 0 ? 1 : 0);
      filled = width % lineWidth;
    }
  }
  return lines;
}
