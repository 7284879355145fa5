import { joined, type Area } from '../../book/model/Area';
import { cellId } from '../grid/drawCell';
import type { FoundCells } from './readPlace';
import type { TourSpot } from './TourSpot';
import type { TourWorld } from './TourWorld';

/** A box on the page, in pixels from its top left. */
export type Box = Area;

/** So many cells of an area are looked at, each way. */
const mostCells = 40;

/** The part of a place that can be seen: its cells, the tab of their sheet while another is in front, or a control. */
export function markedBox(world: TourWorld, spot: TourSpot): Box | undefined {
  if (spot.kind === 'control') return boxOfControl(world, spot);
  const { found } = spot;
  if (!found) return undefined;
  return found.sheet === world.page.sheet ? boxOfCells(world, found.area) : boxOfTab(found.sheet.name);
}

type ControlSpot = Extract<TourSpot, { kind: 'control' }>;

/** Whether all of a control can be seen; true where it is not there. */
export function isWhole(world: TourWorld, spot: ControlSpot): boolean {
  const { top, bottom } = boxOfControl(world, spot) ?? { top: 0, bottom: 0 };
  return !spot.found || bottom - top > shownBoxOf(spot.found).height - 1;
}

function boxOfControl(world: TourWorld, { found, where }: ControlSpot): Box | undefined {
  const box = found && shownBoxOf(found);
  if (!box || where === 'page') return box;
  const frame = world.pane.frame.getBoundingClientRect();
  return clipped(moved(box, frame.left, frame.top), frame);
}

/** A field is marked with its label, a bare box with what stands beside it. */
function shownBoxOf(control: HTMLElement): DOMRect {
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
