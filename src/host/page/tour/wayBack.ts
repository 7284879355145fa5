import { markedBox } from './markedBox';
import type { TourSpot } from './TourSpot';
import type { TourWorld } from './TourWorld';

type Spot<Kind extends TourSpot['kind']> = Extract<TourSpot, { kind: Kind }>;

/** How to come back to a place that is out of sight; empty where it is in view, or is not needed any more. */
export function wayBack(world: TourWorld, spot: TourSpot, isDone: boolean): string {
  return spot.kind === 'cells' ? toCells(world, spot, isDone) : isDone ? '' : toControl(world, spot);
}

function toCells(world: TourWorld, spot: Spot<'cells'>, isDone: boolean): string {
  const { words, sheet } = world.page;
  const { found } = spot;
  if (!found) return words.tours.placeMissing;
  if (found.sheet !== sheet) return words.tours.otherSheet(found.sheet.name);
  return isDone || markedBox(world, spot) ? '' : words.tours.outOfView;
}

function toControl(world: TourWorld, { found, where }: Spot<'control'>): string {
  const { words } = world.page;
  if (found) return '';
  if (where === 'page') return words.tours.placeMissing;
  if (!world.isAddInPresent()) return words.tours.noPane(words.withoutAddIn);
  return world.pane.document ? words.tours.placeMissing : words.tours.paneClosed;
}
