import type { Sheet } from '../../book/model/Sheet';
import type { Table } from '../../book/model/Table';
import type { Methods } from '../engine/ObjectType';

/** Kinds of events with their numbers in the library: those of a sheet (and of all sheets), those of a table. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  TableDataChanged: 101,
} as const;

type EventKind = keyof typeof eventTypes;

/** Whose events are asked for. */
type EventTarget =
  | { readonly scope: 'sheets' }
  | { readonly scope: 'sheet'; readonly sheet: Sheet }
  | { readonly scope: 'table'; readonly table: Table };

/** The target's id, as the library compares it. */
function targetId(target: EventTarget): string {
  if (target.scope === 'sheets') return 'Workbook';
  return target.scope === 'sheet' ? target.sheet.id : tableId(target.table);
}

/** A table's id, as Excel writes it: `{…}`. */
export function tableId(table: Table): string {
  return `{00000000-0002-0000-0000-${String(table.id).padStart(12, '0')}}`;
}

/** The `_RegisterDataChangedEvent` … methods by which the library switches an event on and off. */
export function eventMethods<T>(target: (object: T) => EventTarget, kinds: readonly EventKind[]): Methods<T> {
  const methods: Record<string, Methods<T>[string]> = {};
  for (const kind of kinds) {
    const name = kind.replace('Table', '');
    methods[`_Register${name}Event`] = (object, _parameters, session) =>
      session.events.switchOn(eventTypes[kind], targetId(target(object)));
    methods[`_Unregister${name}Event`] = (object, _parameters, session) =>
      session.events.switchOff(eventTypes[kind], targetId(target(object)));
  }
  return methods;
}
