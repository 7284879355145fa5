import { refuseProtected } from '../../book/cells/refuseProtected';
import type { Arguments } from '../engine/Arguments';
import { asChoice } from '../engine/propertyValue';
import type { Session } from '../connection/Session';
import type { SheetArea } from '../ranges/SheetArea';
import { copyContents } from './copyContents';
import { copyLinks, copyStyles } from './copyLooks';
import { copyMerges } from './copyMerges';
import { copyPlan, type CopyPlan } from './CopyPlan';
import { copyConditionalFormats, copyValidations } from './copyRules';
import { copySource } from './CopySource';

/** `Range.copyFrom(source, copyType?, skipBlanks?, transpose?)`. */
export function copyFrom(target: SheetArea, parameters: Arguments, session: Session): void {
  const kind = kindOf(parameters);
  const skipBlanks = parameters.optionalFlag(2) ?? false;
  const transpose = parameters.optionalFlag(3) ?? false;
  const source = copySource(parameters.value(0), target.sheet);
  const plan = copyPlan(source, target, transpose, skipBlanks);
  const looks = kind === 'All' || kind === 'Formats';
  if (looks) refuseProtected(target.sheet, 'allowFormatCells');
  if (kind === 'Values') session.calculation.beforeRead();
  if (kind !== 'Formats') copyContents(plan, kind === 'Values');
  if (looks) copyLooks(plan);
  if (kind === 'All') {
    copyValidations(plan);
    copyLinks(plan);
  }
}

function kindOf(parameters: Arguments): 'All' | 'Formulas' | 'Values' | 'Formats' {
  return asChoice(parameters.value(1) ?? 'All', ['All', 'Formulas', 'Values', 'Formats'], ['Link']);
}

function copyLooks(plan: CopyPlan): void {
  copyStyles(plan);
  copyMerges(plan);
  copyConditionalFormats(plan);
}
