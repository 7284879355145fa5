import type { Workbook } from '../../book/model/Workbook';
import type { AddInReference } from './WriteOptions';

const kept = new WeakMap<Workbook, AddInReference>();

/** Remembers to which add-in the settings of a file belong, so that saving gives them back to it. */
export function keepAddIn(workbook: Workbook, addIn: AddInReference): void {
  kept.set(workbook, addIn);
}

export function keptAddIn(workbook: Workbook): AddInReference | undefined {
  return kept.get(workbook);
}
