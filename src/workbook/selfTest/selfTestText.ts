import type { Observation } from './runProbes';

/** Bytes in UTF-8 that a report may have, so that it fits a message. */
export const longestReport = 4096;

/**
 * The report that a person sends: what Excel this is, then a line for each probe, a longer word that is repeated with its count (`ItemNotFound×3`).
 * The longest lines are cut where all would be too much.
 */
export function selfTestText(head: readonly string[], observations: readonly Observation[]): string {
  const lines = observations.map(({ id, saw }) => `${id}: ${counted(oneLine(saw))}`);
  const text = (most: number): string => [...head.map(oneLine), ...lines.map((line) => cut(line, most))].join('\n');
  let most = Math.max(...lines.map(({ length }) => length), 0);
  while (most > 1 && bytes(text(most)) > longestReport) most -= 1;
  return text(most);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** Words of one or two letters are shorter than with a count. */
function counted(text: string): string {
  return text.replaceAll(
    /(^| )([^ ,]{3,})(?: \2)+(?![^ ,])/g,
    (run, before: string, word: string) => `${before}${word}×${run.trim().split(' ').length}`,
  );
}

function cut(line: string, most: number): string {
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

function bytes(text: string): number {
  let sum = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return sum;
}
