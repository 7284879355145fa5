import { enterTyped } from '../editing/enterTyped';
import type { PageLanguage } from '../language/pageWords';
import { selectArea } from '../selection/Selection';
import { controlIn } from './controlIn';
import { cellsOf } from './readPlace';
import type { TourAct, TourControl, TourPlace } from './Story';
import type { TourWorld } from './TourWorld';
import { firstControl } from './wayBack';

/** Milliseconds between two looks at what the add-in is still drawing, and how often it is looked at. */
const pause = 100;
const looks = 150;

/** Brings the place of a step into view, and selects it where it is cells; false where it is not there. The focus stays where it is. */
export function goToPlace(world: TourWorld, place: TourPlace, selects: boolean): boolean {
  const { page } = world;
  if (place.kind === 'control') {
    if (place.controls[0].where === 'pane' && world.isAddInPresent()) world.pane.openPane();
    const control = firstControl(world, place);
    control?.scrollIntoView({ block: 'nearest' });
    return control !== undefined;
  }
  const found = cellsOf(page, place.formula);
  if (!found) return false;
  if (found.sheet !== page.sheet) page.showSheet(found.sheet);
  if (selects) page.select(selectArea(found.area));
  page.view.reveal({ row: found.area.top, column: found.area.right });
  page.view.reveal({ row: found.area.top, column: found.area.left });
  return true;
}

/** Does what “Show me” shows, one act after the other. False as soon as one cannot be done here: what it needs is not there. */
export async function showStep(world: TourWorld, acts: readonly TourAct[], language: PageLanguage): Promise<boolean> {
  for (const act of acts) if (!(await doAct(world, act, language))) return false;
  return true;
}

async function doAct(world: TourWorld, act: TourAct, language: PageLanguage): Promise<boolean> {
  switch (act.kind) {
    case 'enter':
      return enter(world, act.formula, act.text[language]);
    case 'addIn':
      if (world.isAddInPresent() !== act.isPresent) await world.switchAddIn(act.isPresent);
      return world.isAddInPresent() === act.isPresent;
    case 'press':
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
  if (control.where === 'pane' && world.isAddInPresent()) world.pane.openPane();
  for (let look = 0; look < looks; look += 1) {
    const found = controlIn(world, control);
    if (found && !found.matches(':disabled, [aria-disabled=true]')) {
      act(found);
      return true;
    }
    await new Promise((over) => setTimeout(over, pause));
  }
  return false;
}

/** Writes into a field as somebody who types; frameworks that keep a field's value look at how it is set. */
function fill(field: HTMLElement, text: string): void {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
