import { toCol } from '@borgar/fx';
import type { OutlineGroup } from '../../book/outline/outlineGroups';
import type { PageWords } from '../language/english';
import { element } from '../element';

/** The room beside the heads for the groups of one level, in pixels. */
export const lanePixels = 14;

/** How many levels the groups have. */
export function laneCount(groups: readonly OutlineGroup[]): number {
  return groups.reduce((deepest, { level }) => Math.max(deepest, level), 0);
}

/** What the head of a row or column shows of the groups: a bar within each, + or − beside it. Outer groups stand further out. */
export function drawOutline(
  groups: readonly OutlineGroup[],
  axis: 'rows' | 'columns',
  line: number,
  words: PageWords,
): HTMLElement[] {
  const side = axis === 'rows' ? 'left' : 'top';
  return groups.flatMap((group) => {
    const { level, first, last, summary, isFolded } = group;
    const isWithin = line >= first && line <= last;
    if (!isWithin && line !== summary) return [];
    const mark = isWithin ? element('span', { class: `outline-bar ${axis}` }) : button(group, axis, words, isFolded);
    mark.style[side] = `${String((level - 1) * lanePixels)}px`;
    return [mark];
  });
}

function button(
  { level, first, last }: OutlineGroup,
  axis: 'rows' | 'columns',
  words: PageWords,
  isFolded: boolean,
): HTMLElement {
  const lines = axis === 'rows' ? `${String(first + 1)}:${String(last + 1)}` : `${toCol(first)}:${toCol(last)}`;
  const label = isFolded ? words.showDetails(lines) : words.hideDetails(lines);
  return element(
    'button',
    {
      type: 'button',
      class: `outline-button ${axis}`,
      tabindex: -1,
      'aria-label': label,
      'aria-expanded': isFolded ? 'false' : 'true',
      title: label,
      'data-outline': `${axis} ${String(level)} ${String(first)}`,
    },
    isFolded ? '+' : '−',
  );
}
