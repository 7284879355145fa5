import type { Outline } from './Outline';

/** Neighbouring lines that are folded up together. */
export interface OutlineGroup {
  /** 1 for the outermost. */
  readonly level: number;
  readonly first: number;
  readonly last: number;
  /** The line that carries + or −; undefined at the edge of the sheet. */
  readonly summary: number | undefined;
  /** Whether all its lines are hidden. */
  readonly isFolded: boolean;
}

/** All groups, outer ones before those within them. */
export function outlineGroups(outline: Outline): OutlineGroup[] {
  const lines = [...outline.levels].sort(([one], [other]) => one - other);
  const groups: OutlineGroup[] = [];
  /** Where the group of each level began that is still open. */
  const starts: number[] = [];
  const closeTo = (level: number, last: number): void => {
    for (let open = starts.length; open > level; open--) {
      groups.push(groupOf(outline, open, starts.pop() ?? last, last));
    }
  };
  let before = -2;
  for (const [line, level] of lines) {
    closeTo(before === line - 1 ? level : 0, before);
    while (starts.length < level) starts.push(line);
    before = line;
  }
  closeTo(0, before);
  return groups.sort((one, other) => one.level - other.level || one.first - other.first);
}

function groupOf(outline: Outline, level: number, first: number, last: number): OutlineGroup {
  const beside = outline.summaryAfter ? last + 1 : first - 1;
  const summary = beside >= 0 && beside <= outline.lastLine ? beside : undefined;
  let isFolded = true;
  for (let line = first; line <= last && isFolded; line++) isFolded = outline.hidden.has(line);
  return { level, first, last, summary, isFolded };
}
