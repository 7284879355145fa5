import { findControl } from './findControl';
import type { TourControl } from './Story';
import type { TourWorld } from './TourWorld';

/** The control on the page or in the pane; undefined where it is not there. */
export function controlIn(world: TourWorld, control: TourControl): HTMLElement | undefined {
  return findControl(control.where === 'pane' ? world.pane.document : document, control);
}

/** Whether it is there and does something when it is pressed. */
export function isUsable(found: HTMLElement | undefined): found is HTMLElement {
  return found !== undefined && !found.matches(':disabled, [aria-disabled=true]');
}

/** What stands in a field, without blanks around it; empty where it is not there. By its shape, since it may be of another frame's classes. */
export function contentOf(found: HTMLElement | undefined): string {
  return found && 'value' in found ? String(found.value).trim() : '';
}
