import { WorkbookError } from '../../../book/model/WorkbookError';
import { notAnswered } from '../../engine/HostError';
import { asRecord } from '../../engine/propertyValue';
import type { RemoteObject } from '../../engine/RemoteObject';
import type { Session } from '../../connection/Session';
import { columnCount, rowCount, type SheetArea } from '../../ranges/SheetArea';
import { TypedTarget } from '../../engine/TypedTarget';

/** `Range.setCellProperties`: one record a cell, such as `{ format: { fill: { color }, borders: { bottom: { style } } } }`. */
export function setCellProperties({ sheet, area }: SheetArea, data: unknown, session: Session): void {
  const rows = rowsOf(data, rowCount({ sheet, area }));
  rows.forEach((row, rowIndex) => {
    rowsOf(row, columnCount({ sheet, area })).forEach((cell, columnIndex) => {
      const top = area.top + rowIndex;
      const left = area.left + columnIndex;
      setOnRange({ sheet, area: { top, left, bottom: top, right: left } }, cell, session);
    });
  });
}

/** `Range.setRowProperties`: one record a row, such as `{ rowHidden: true, format: { rowHeight: 30 } }`. */
export function setRowProperties({ sheet, area }: SheetArea, data: unknown, session: Session): void {
  rowsOf(data, rowCount({ sheet, area })).forEach((record, index) => {
    const row = area.top + index;
    setOnRange({ sheet, area: { ...area, top: row, bottom: row } }, record, session);
  });
}

/** `Range.setColumnProperties`: one record a column, such as `{ format: { columnWidth: 80 } }`. */
export function setColumnProperties({ sheet, area }: SheetArea, data: unknown, session: Session): void {
  rowsOf(data, columnCount({ sheet, area })).forEach((record, index) => {
    const column = area.left + index;
    setOnRange({ sheet, area: { ...area, left: column, right: column } }, record, session);
  });
}

function rowsOf(data: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(data) || data.length !== length) {
    throw new WorkbookError('InvalidArgument', `The array of properties should have ${length} entries.`);
  }
  return data;
}

function setOnRange(range: SheetArea, record: unknown, session: Session): void {
  apply(session.types.object(new TypedTarget('Range', range)), record, session);
}

function apply(object: RemoteObject, record: unknown, session: Session): void {
  for (const [name, value] of Object.entries(asRecord(record ?? {}))) {
    if (value === undefined || value === null) continue;
    const property = object.property(name);
    const child = object.object(name)?.get(session) ?? border(object, name, session);
    if (property?.set) property.set(value, session);
    else if (child) apply(child, value, session);
    else throw notAnswered(object.typeName, name);
  }
}

/** `bottom` in a record is the border that `borders.getItem('EdgeBottom')` names. */
function border(object: RemoteObject, name: string, session: Session): RemoteObject | null {
  if (object.typeName !== 'RangeBorderCollection') return null;
  const inside = name === 'horizontal' || name === 'vertical';
  const side = `${inside ? 'Inside' : 'Edge'}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return object.item(side, session) ?? null;
}
