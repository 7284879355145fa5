import type { Sheet } from '../../book/model/Sheet';
import { WorkbookError } from '../../book/model/WorkbookError';
import type { Arguments } from '../engine/Arguments';
import { resolveRange } from './resolveRange';
import type { Session } from '../connection/Session';
import type { SheetArea } from './SheetArea';
import { targetOf } from '../engine/targetOf';

/** A Range object or an address; `sheet` is where an address without a sheet lies. Undefined where the argument is left out. */
export function optionalGivenRange(
  parameters: Arguments,
  index: number,
  session: Session,
  sheet?: Sheet,
): SheetArea | undefined {
  const value = parameters.value(index);
  if (value === undefined) return undefined;
  if (typeof value === 'string') return resolveRange(session.workbook, value, sheet);
  const range = targetOf('Range', value);
  if (!range) throw new WorkbookError('InvalidArgument', `Argument ${index + 1} should be a range or an address.`);
  return range;
}

export function givenRange(parameters: Arguments, index: number, session: Session, sheet?: Sheet): SheetArea {
  const range = optionalGivenRange(parameters, index, session, sheet);
  if (!range) throw new WorkbookError('InvalidArgument', `Argument ${index + 1} is missing.`);
  return range;
}
