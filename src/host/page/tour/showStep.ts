import { enterTyped } from '../editing/enterTyped';
import type { PageLanguage } from '../language/pageWords';
import { selectArea } from '../selection/Selection';
import { controlIn, isUsable } from './controlIn';
import { cellsOf } from './readPlace';
import { spotOf, type TourSpot } from './TourSpot';
import type { TourAct, TourControl, TourPlace } from './Story';
import type { TourWorld } from './TourWorld';

/** Milliseconds between two looks at what the add-in is still drawing, and how often it is looked at. */
const pause = 100;
const looks = 150;

/** Brings the place of a step into view, and selects it where it is cells; false where it is not there. The focus stays where it is. */
export function goToPlace(world: TourWorld, place: TourPlace, selects: boolean): boolean {
  if (place.kind === 'control' && place.controls[0].where === 'pane' && world.isAddInPresent()) world.pane.openPane();
  return goToSpot(world, spotOf(world, place), selects);
}

/** The same of a place that was found. */
export function goToSpot({ page }: TourWorld, spot: TourSpot, selects: boolean): boolean {
  if (spot.kind === 'control') {
    spot.found?.scrollIntoView({ block: spot.where === 'pane' ? 'center' : 'nearest' });
    return spot.found !== undefined;
  }
  if (!spot.found) return false;
  const { sheet, area } = spot.found;
  if (sheet !== page.sheet) page.showSheet(sheet);
  if (selects) page.select(selectArea(area), false);
  page.view.revealArea(area);
  return true;
}

/**
 * Does what “Show me” shows, one act after the other. False as soon as one cannot be done here: what it needs is not there. Rejects where
 * something went wrong.
 */
export async function showStep(world: TourWorld, acts: readonly TourAct[], language: PageLanguage): Promise<boolean> {
  for (const act of acts) if (!(await doAct(world, act, language))) return false;
  return true;
}

/** True as soon as it is so; false where it has not come about for a while. */
export async function comesAbout(isSo: () => boolean): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    if (isSo()) return true;
    await new Promise((over) => setTimeout(over, pause));
  }
  return isSo();
}

async function doAct(world: TourWorld, act: TourAct, language: PageLanguage): Promise<boolean> {
  switch (act.kind) {
    case 'enter':
      return enter(world, act.formula, act.text[language]);
    case 'go':
      return goToPlace(world, { kind: 'cells', formula: act.formula }, false);
    case 'addIn':
      if (world.isAddInPresent() !== act.isPresent) await world.switchAddIn(act.isPresent);
      return world.isAddInPresent() === act.isPresent;
    case 'press':
      if (act.unless && controlIn(world, act.unless)) return true;
      return touch(world, act.control, (control) => control.click());
    case 'fill':
      return touch(world, act.control, (control) => fill(control, act.text[language]));
  }
}

function enter({ page }: TourWorld, formula: string, text: string): boolean {
  const found = cellsOf(page, formula);
  if (!found || !page.mayEdit()) return false;
  const { top, left } = found.area;
  const refusal = page.tryEdit(() => void enterTyped(page.book, found.sheet, { row: top, column: left }, text));
  return refusal === undefined;
}

/** Waits until the control is there and can be used. */
async function touch(world: TourWorld, control: TourControl, act: (found: HTMLElement) => void): Promise<boolean> {
  if (control.where === 'pane') {
    if (!world.isAddInPresent()) return false;
    world.pane.openPane();
  }
  let found: HTMLElement | undefined;
  const isThere = await comesAbout(() => {
    found = controlIn(world, control);
    return isUsable(found);
  });
  if (isThere && found) act(found);
  return isThere;
}

/** Writes into a field as somebody who types and goes on; frameworks that keep a field's value look at how it is set. */
function fill(field: HTMLElement, text: string): void {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
