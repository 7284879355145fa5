import { findControl } from './findControl';
import type { TourControl } from './Story';
import type { TourWorld } from './TourWorld';

/** The control on the page or in the pane; undefined where it is not there. */
export function controlIn(world: TourWorld, control: TourControl): HTMLElement | undefined {
  return findControl(control.where === 'pane' ? world.pane.document : document, control);
}
