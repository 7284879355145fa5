import { element } from '../element';
import type { Box } from './markedBox';

/** Pixels between what is marked and the line around it. */
const gap = 3;

/** The line around what a step points at; it lies over the page and takes no click. */
export class TourMarker {
  readonly root = element('div', { class: 'tour-mark', 'aria-hidden': 'true', hidden: true });

  show(box: Box | undefined): void {
    this.root.hidden = box === undefined;
    if (!box) return;
    const { style } = this.root;
    style.left = `${String(Math.max(0, box.left - gap))}px`;
    style.top = `${String(box.top - gap)}px`;
    style.width = `${String(Math.min(box.right + gap, innerWidth) - Math.max(0, box.left - gap))}px`;
    style.height = `${String(box.bottom - box.top + 2 * gap)}px`;
  }
}
