import { mergeAt } from '../selection/mergeAt';
import type { Area } from '../../book/model/Area';
import { Sheet, type Hyperlink } from '../../book/model/Sheet';
import type { CellLook } from '../look/SheetLooks';
import { element } from '../element';
import { cellCss, textCss, type ShownBorders } from './cellCss';
import type { Box } from './GridGeometry';
import { gridlineColor, type GridScene } from './GridScene';
import { overflowRoom } from './overflowRoom';
import { fittedText } from './fittedText';

/** The id of a cell's element, by which the grid names its active one. */
export function cellId(row: number, column: number): string {
  return `cell-${String(row)}-${String(column)}`;
}

/** Draws one cell; undefined where a merged cell covers it. */
export function drawCell(scene: GridScene, row: number, column: number): HTMLElement | undefined {
  const { sheet, looks, geometry } = scene;
  const merge = mergeAt(sheet.merges, { row, column });
  if (merge && (merge.top !== row || merge.left !== column)) return undefined;
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const box = geometry.box(area);
  if (box.width === 0 || box.height === 0) return undefined;
  const look = looks.look(row, column);
  const cell = emptyCell(scene, area, merge !== undefined);
  cell.style.cssText = boxCss(scene, look, area, box);
  if (look.text !== '') {
    const text = drawText(scene, row, column, look, box.width, merge !== undefined);
    cell.classList.toggle('over', text.classList.contains('runs-over'));
    cell.append(text);
  }
  const link = sheet.hyperlinks.get(Sheet.key(row, column));
  if (link) markLink(cell, link);
  return cell;
}

function emptyCell({ sheet }: GridScene, { top, left, bottom, right }: Area, isMerged: boolean): HTMLElement {
  const isFrozen = left < sheet.frozenColumns;
  return element('div', {
    role: 'gridcell',
    id: cellId(top, left),
    class: `cell${isFrozen ? ' frozen' : ''}${isMerged ? ' merged' : ''}`,
    'aria-colindex': left + 2,
    'aria-colspan': right > left ? right - left + 1 : undefined,
    'aria-rowspan': bottom > top ? bottom - top + 1 : undefined,
    'data-row': top,
    'data-column': left,
  });
}

function boxCss(scene: GridScene, look: CellLook, area: Area, { left, width, height }: Box): string {
  const gridline = scene.sheet.showGridlines ? gridlineColor : undefined;
  const place = `left:${String(scene.headWidth + left)}px;width:${String(width)}px;height:${String(height)}px`;
  return `${cellCss(look, shownBorders(scene, area), gridline)};${place}`;
}

function markLink(cell: HTMLElement, { screenTip, documentReference, address }: Hyperlink): void {
  cell.dataset['link'] = '';
  cell.title = screenTip ?? documentReference ?? address ?? '';
}

function drawText(
  scene: GridScene,
  row: number,
  column: number,
  look: CellLook,
  width: number,
  isMerged: boolean,
): HTMLElement {
  const text = element('span', { class: 'cell-text' }, fittedText(look, width));
  text.style.cssText = textCss(look);
  if (isMerged) return text;
  const { sheet, geometry } = scene;
  const over = overflowRoom(look, width, (offset) => {
    const neighbour = column + offset;
    if (neighbour < 0 || neighbour >= geometry.columns.count) return undefined;
    const isTaken = sheet.value(row, neighbour) !== null || sheet.formula(row, neighbour) !== undefined;
    return isTaken || mergeAt(sheet.merges, { row, column: neighbour }) ? undefined : geometry.columns.size(neighbour);
  });
  if (over.left + over.right > 0) {
    const frozenEdge = geometry.columns.start(sheet.frozenColumns) - geometry.columns.start(column + 1);
    text.classList.add('runs-over');
    text.style.setProperty('--over-left', `${String(over.left)}px`);
    text.style.setProperty('--over-right', `${String(over.right)}px`);
    text.style.setProperty('--over-frozen', `${String(Math.min(over.right, Math.max(0, frozenEdge)))}px`);
  }
  return text;
}

/** A border belongs to both cells it lies between; each cell draws its right and bottom one. */
function shownBorders({ looks }: GridScene, { top, left, bottom, right }: Area): ShownBorders {
  return {
    top: top === 0 ? looks.look(0, left).style.top : null,
    left: left === 0 ? looks.look(top, 0).style.left : null,
    right: looks.look(top, right).style.right ?? looks.look(top, right + 1).style.left,
    bottom: looks.look(bottom, left).style.bottom ?? looks.look(bottom + 1, left).style.top,
  };
}
