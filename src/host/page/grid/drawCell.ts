import { mergeAt } from '../selection/mergeAt';
import { Sheet } from '../../book/model/Sheet';
import type { CellLook } from '../look/SheetLooks';
import { element } from '../element';
import { cellCss, textCss, type ShownBorders } from './cellCss';
import { gridlineColor, type GridScene } from './GridScene';
import { overflowRoom } from './overflowRoom';
import { shownText } from './shownText';

/** The id of a cell's element, by which the grid names its active one. */
export function cellId(row: number, column: number): string {
  return `cell-${String(row)}-${String(column)}`;
}

/** Draws one cell; undefined where a merged cell covers it. */
export function drawCell(scene: GridScene, row: number, column: number): HTMLElement | undefined {
  const { sheet, looks, geometry, headWidth } = scene;
  const merge = mergeAt(sheet.merges, { row, column });
  if (merge && (merge.top !== row || merge.left !== column)) return undefined;
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const { left, width, height } = geometry.box(area);
  if (width === 0 || height === 0) return undefined;
  const look = looks.look(row, column);
  const frozen = column < sheet.frozenColumns;
  const cell = element('div', {
    role: 'gridcell',
    id: cellId(row, column),
    class: `cell${frozen ? ' frozen' : ''}${merge ? ' merged' : ''}`,
    'aria-colindex': column + 2,
    'aria-colspan': merge && merge.right > merge.left ? merge.right - merge.left + 1 : undefined,
    'aria-rowspan': merge && merge.bottom > merge.top ? merge.bottom - merge.top + 1 : undefined,
    'data-row': row,
    'data-column': column,
  });
  const gridline = sheet.showGridlines ? gridlineColor : undefined;
  cell.style.cssText = `${cellCss(look, shownBorders(scene, area), gridline)};left:${String(headWidth + left)}px;width:${String(width)}px;height:${String(height)}px`;
  if (look.text !== '') {
    const text = drawText(scene, row, column, look, width, merge !== undefined);
    cell.classList.toggle('over', text.classList.contains('runs-over'));
    cell.append(text);
  }
  const link = sheet.hyperlinks.get(Sheet.key(row, column));
  if (link) {
    cell.dataset['link'] = '';
    cell.title = link.screenTip ?? link.documentReference ?? link.address ?? '';
  }
  return cell;
}

function drawText(
  scene: GridScene,
  row: number,
  column: number,
  look: CellLook,
  width: number,
  isMerged: boolean,
): HTMLElement {
  const text = element('span', { class: 'cell-text' }, shownText(look, width));
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
function shownBorders(
  { looks }: GridScene,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
): ShownBorders {
  return {
    top: top === 0 ? looks.look(0, left).style.top : null,
    left: left === 0 ? looks.look(top, 0).style.left : null,
    right: looks.look(top, right).style.right ?? looks.look(top, right + 1).style.left,
    bottom: looks.look(bottom, left).style.bottom ?? looks.look(bottom + 1, left).style.top,
  };
}
