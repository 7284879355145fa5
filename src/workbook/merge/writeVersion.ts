import { names as ourNames } from '../names';
import { partsOf } from '../plan/MergePlan';
import { nameTarget } from '../state/nameTarget';
import type { MergeDrawing } from './MergeDrawing';

/** Queues the number of the formulas' version into its cell, else into the name itself. The name stands, or comes with this batch. */
export function writeVersion({ context, state, plan, pages }: MergeDrawing, version: number): void {
  const name = ourNames.formulaVersion;
  const isAdded =
    pages.get('settings')?.isNew === true ||
    partsOf(plan, 'settingMissing').some((part) => part.names.includes(name)) ||
    partsOf(plan, 'nameMissing').some((part) => part.names.some((each) => each.name === name));
  const present = state.names.find((each) => each.name === name && !each.isBroken);
  if (!isAdded && !present) return;
  const item = context.workbook.names.getItem(name);
  if (isAdded || (present && nameTarget(present))) item.getRange().values = [[version]];
  else item.formula = `=${version}`;
}
