import { controlIn } from './controlIn';
import { cellsOf, type FoundCells } from './readPlace';
import type { TourControl, TourPlace } from './Story';
import type { TourWorld } from './TourWorld';

/** What a place is in this moment; undefined where it is not there. */
export type TourSpot =
  | { readonly kind: 'cells'; readonly found: FoundCells | undefined }
  | { readonly kind: 'control'; readonly where: TourControl['where']; readonly found: HTMLElement | undefined };

export function spotOf(world: TourWorld, place: TourPlace): TourSpot {
  if (place.kind === 'cells') return { kind: 'cells', found: cellsOf(world.page, place.formula) };
  const [{ where }] = place.controls;
  return { kind: 'control', where, found: place.controls.map((each) => controlIn(world, each)).find(Boolean) };
}
