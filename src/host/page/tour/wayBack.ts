import { controlIn } from './controlIn';
import { markedBox } from './markedBox';
import { cellsOf } from './readPlace';
import type { TourPlace } from './Story';
import type { TourWorld } from './TourWorld';

type Cells = Extract<TourPlace, { kind: 'cells' }>;
type Controls = Extract<TourPlace, { kind: 'control' }>;

/** The first control of a place that is there. */
export function firstControl(world: TourWorld, { controls }: Controls): HTMLElement | undefined {
  return controls.map((each) => controlIn(world, each)).find(Boolean);
}

/** How to come back to a place that is out of sight; empty where it is in view, or is not needed any more. */
export function wayBack(world: TourWorld, place: TourPlace, isDone: boolean): string {
  return place.kind === 'cells' ? toCells(world, place, isDone) : isDone ? '' : toControl(world, place);
}

function toCells(world: TourWorld, place: Cells, isDone: boolean): string {
  const { words, sheet } = world.page;
  const found = cellsOf(world.page, place.formula);
  if (!found) return words.tours.placeMissing;
  if (found.sheet !== sheet) return words.tours.otherSheet(found.sheet.name);
  return isDone || markedBox(world, place) ? '' : words.tours.outOfView;
}

function toControl(world: TourWorld, place: Controls): string {
  const { words } = world.page;
  if (firstControl(world, place)) return '';
  if (place.controls[0].where === 'page') return words.tours.placeMissing;
  if (!world.isAddInPresent()) return words.tours.noPane(words.withoutAddIn);
  return world.pane.document ? words.tours.placeMissing : words.tours.paneClosed;
}
