import type { ProtectionOption } from '../model/ProtectionOptions';
import type { Sheet } from '../model/Sheet';
import { WorkbookError } from '../model/WorkbookError';

/** Refuses, as AccessDenied, a change of a protected sheet, unless the one who protected it allowed changes of this kind (`assumptions.protectionOptions`). */
export function refuseProtected(sheet: Sheet, allowedBy?: ProtectionOption): void {
  if (!sheet.protectedWith) return;
  if (allowedBy !== undefined && sheet.protectedWith.options?.[allowedBy] === true) return;
  throw new WorkbookError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
}
