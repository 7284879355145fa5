/** How many lines a text takes where words are broken only when one is wider than a whole line. `measure` gives pixels. */
export function linesOfText(text: string, lineWidth: number, measure: (text: string) => number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, lineWidth, measure), 0);
}

function linesOfParagraph(paragraph: string, lineWidth: number, measure: (text: string) => number): number {
  const space = measure(' ');
  let lines = 1;
  let filled = 0;
  // A line may also be broken after a hyphen or comma inside a long word, such as a formula.
  for (const word of paragraph.split(/ |(?<=[,;\-)])/)) {
    const width = measure(word);
    const gap = filled === 0 ? 0 : space;
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
