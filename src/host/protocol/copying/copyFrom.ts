import { refuseProtected } from '../../book/cells/refuseProtected';
import type { Arguments } from '../engine/Arguments';
import { notAnswered } from '../engine/HostError';
import { asChoice } from '../engine/propertyValue';
import type { Session } from '../connection/Session';
import type { SheetArea } from '../ranges/SheetArea';
import { copyContents } from './copyContents';
import { copyLinks, copyStyles } from './copyLooks';
import { copyMerges } from './copyMerges';
import { copyPlan } from './CopyPlan';
import { copyConditionalFormats, copyValidations } from './copyRules';
import { copySource } from './CopySource';

/** `Range.copyFrom(source, copyType?, skipBlanks?, transpose?)`. */
export function copyFrom(target: SheetArea, parameters: Arguments, session: Session): void {
  const kind = asChoice(parameters.value(1) ?? 'All', ['All', 'Formulas', 'Values', 'Formats', 'Link']);
  if (kind === 'Link') throw notAnswered('Range', 'copyFrom (Link)');
  const skipBlanks = parameters.optionalFlag(2) ?? false;
  const transpose = parameters.optionalFlag(3) ?? false;
  const source = copySource(parameters.value(0), target.sheet);
  const plan = copyPlan(source, target, transpose, skipBlanks);
  if (kind === 'All' || kind === 'Formats') refuseProtected(target.sheet, 'allowFormatCells');
  if (kind === 'Values') session.calculation.beforeRead();
  if (kind !== 'Formats') copyContents(plan, kind === 'Values');
  if (kind === 'Formulas' || kind === 'Values') return;
  copyStyles(plan);
  copyMerges(plan);
  copyConditionalFormats(plan);
  if (kind === 'Formats') return;
  copyValidations(plan);
  copyLinks(plan);
}
