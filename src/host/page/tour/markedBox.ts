import { joined, type Area } from '../../book/model/Area';
import { cellId } from '../grid/drawCell';
import { controlIn } from './controlIn';
import { cellsOf, type FoundCells } from './readPlace';
import type { TourPlace } from './Story';
import type { TourWorld } from './TourWorld';

/** A box on the page, in pixels from its top left. */
export type Box = Area;

/** So many cells of an area are looked at, each way. */
const mostCells = 40;

/** The part of a place that can be seen: its cells, the tab of their sheet while another is in front, or a control. */
export function markedBox(world: TourWorld, place: TourPlace): Box | undefined {
  if (place.kind === 'control') return boxOfControls(world, place.controls);
  const found = cellsOf(world.page, place.formula);
  if (!found) return undefined;
  return found.sheet === world.page.sheet ? boxOfCells(world, found.area) : boxOfTab(found.sheet.name);
}

function boxOfControls(
  world: TourWorld,
  controls: Extract<TourPlace, { kind: 'control' }>['controls'],
): Box | undefined {
  for (const control of controls) {
    const found = controlIn(world, control);
    if (!found) continue;
    const box = shownBoxOf(found);
    if (control.where === 'page') return box;
    const frame = world.pane.frame.getBoundingClientRect();
    return box && clipped(moved(box, frame.left, frame.top), frame);
  }
  return undefined;
}

/** A field is marked with its label, a bare box with what stands beside it. */
function shownBoxOf(control: HTMLElement): Box {
  return (control.closest('label') ?? control).getBoundingClientRect();
}

function boxOfCells({ page }: TourWorld, area: FoundCells['area']): Box | undefined {
  const { scroller } = page.view;
  const view = scroller.getBoundingClientRect();
  const shown = {
    left: view.left,
    top: view.top + page.view.headHeight,
    right: view.left + scroller.clientWidth,
    bottom: view.top + scroller.clientHeight,
  };
  const boxes: Box[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + mostCells); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + mostCells); column += 1) {
      const cell = document.getElementById(cellId(row, column));
      const box = cell && clipped(cell.getBoundingClientRect(), shown);
      if (box) boxes.push(box);
    }
  }
  return boxes.length === 0 ? undefined : boxes.reduce(joined);
}

function boxOfTab(name: string): Box | undefined {
  const tab = [...document.querySelectorAll('.tab-list [role=tab]')].find(({ textContent }) => textContent === name);
  const list = tab?.closest('.tab-list');
  return tab && list ? clipped(tab.getBoundingClientRect(), list.getBoundingClientRect()) : undefined;
}

function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** Undefined where nothing of the box can be seen. */
function clipped(box: Box, by: Box): Box | undefined {
  const left = Math.max(box.left, by.left);
  const top = Math.max(box.top, by.top);
  const right = Math.min(box.right, by.right);
  const bottom = Math.min(box.bottom, by.bottom);
  return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : undefined;
}
