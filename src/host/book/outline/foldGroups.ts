import { WorkbookError } from '../model/WorkbookError';
import type { Outline } from './Outline';
import { outlineGroups, type OutlineGroup } from './outlineGroups';

/** Hides the lines of a group. */
export function foldGroup({ hidden, collapsed }: Outline, { first, last, summary }: OutlineGroup): void {
  for (let line = first; line <= last; line++) hidden.add(line);
  if (summary !== undefined) collapsed.add(summary);
}

/** Shows the lines of a group, but for those of groups within it that were folded up by themselves. */
export function unfoldGroup(outline: Outline, group: OutlineGroup): void {
  const { hidden, collapsed } = outline;
  if (group.summary !== undefined) collapsed.delete(group.summary);
  const folded = outlineGroups(outline).filter(
    ({ level, first, last, summary }) =>
      level > group.level &&
      first >= group.first &&
      last <= group.last &&
      summary !== undefined &&
      collapsed.has(summary),
  );
  for (let line = group.first; line <= group.last; line++) {
    if (!folded.some(({ first, last }) => line >= first && line <= last)) hidden.delete(line);
  }
}

/**
 * Folds up the innermost group around each line from `first` to `last`, or those whose + stands there where none of the lines is
 * grouped. Refuses where there is no group (`assumptions.outlineDetails`).
 */
export function hideDetails(outline: Outline, first: number, last: number): void {
  for (const group of groupsMeant(outline, first, last)) foldGroup(outline, group);
}

/** Unfolds what `hideDetails` folds up, and the folded groups around it. */
export function showDetails(outline: Outline, first: number, last: number): void {
  const inner = groupsMeant(outline, first, last);
  const folded = outlineGroups(outline).filter(
    (group) => group.isFolded && inner.some((each) => group.first <= each.first && group.last >= each.last),
  );
  for (const group of folded) unfoldGroup(outline, group);
}

/** Shows the first `levels` levels of an outline and folds up what lies deeper; 1 shows only what is in no group. */
export function showLevels(outline: Outline, levels: number): void {
  const groups = outlineGroups(outline);
  outline.collapsed.clear();
  for (const line of outline.levels.keys()) outline.hidden.delete(line);
  for (const group of groups) if (group.level >= levels) foldGroup(outline, group);
}

function groupsMeant(outline: Outline, first: number, last: number): OutlineGroup[] {
  const groups = outlineGroups(outline);
  const innermost = groups.filter(
    (group) =>
      group.first <= last &&
      group.last >= first &&
      ownLines(outline, group).some((line) => line >= first && line <= last),
  );
  const beside = groups.filter(({ summary }) => summary !== undefined && summary >= first && summary <= last);
  const meant = innermost.length > 0 ? innermost : beside;
  if (meant.length === 0) throw new WorkbookError('InvalidArgument', 'Nothing is grouped here.');
  return meant;
}

/** The lines of a group that are in no group within it. */
function ownLines({ levels }: Outline, { level, first, last }: OutlineGroup): number[] {
  const lines: number[] = [];
  for (let line = first; line <= last; line++) if (levels.get(line) === level) lines.push(line);
  return lines;
}
