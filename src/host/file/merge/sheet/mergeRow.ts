import { elementXml } from '../../package/elementXml';
import { parseXml } from '../../package/parsePart';
import type { XmlElement } from '../../package/XmlElement';
import { cellName } from '../../../book/model/cellName';
import { readArea } from '../../sheet/areaName';
import { mergeCell } from './mergeCell';
import { mergeElement } from '../elements/mergeElement';

/**
 * A row of a worksheet with what was changed since it was read; empty where nothing is left of it.
 * @param row Its number, from 1. @param raw As in the file; undefined where it, or the model, has no such row.
 */
export function mergeRow(
  row: number,
  raw: string | undefined,
  base: string | undefined,
  now: string | undefined,
): string {
  const [inFile, before, after] = [raw, base, now].map((text) => parseXml(text ?? `<row r="${row}"/>`));
  if (!inFile || !before || !after) return now ?? '';
  const cells = mergeCells(named(inFile.children, row), before.children, after.children);
  const bare = [inFile, before, after].map((element) => ({ ...element, children: [] }));
  const [rawRow = inFile, baseRow = before, nowRow = after] = bare;
  const { attributes } = mergeElement(rawRow, baseRow, nowRow);
  // The columns in use, which may be others now; the file need not tell them.
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'spans'));
  if (cells.length === 0 && Object.keys(kept).length === 1) return '';
  return elementXml({ ...inFile, attributes: kept, children: cells });
}

function mergeCells(raw: readonly XmlElement[], base: readonly XmlElement[], now: readonly XmlElement[]): XmlElement[] {
  const [inFile, before, after] = [raw, base, now].map(
    (cells) => new Map(cells.map((cell) => [cell.attributes.r ?? '', cell])),
  );
  const names = new Set([...(inFile?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names]
    .flatMap((name) => mergeCell(inFile?.get(name), before?.get(name), after?.get(name)) ?? [])
    .sort((one, other) => columnOf(one) - columnOf(other));
}

/** Cells that do not say where they are count on from the last. */
function named(cells: readonly XmlElement[], row: number): XmlElement[] {
  let column = -1;
  return cells.map((cell) => {
    column = cell.attributes.r === undefined ? column + 1 : columnOf(cell);
    return { ...cell, attributes: { r: cellName(row - 1, column), ...cell.attributes } };
  });
}

function columnOf({ attributes }: XmlElement): number {
  return readArea(attributes.r ?? '')?.left ?? 0;
}
