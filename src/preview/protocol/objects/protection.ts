import type { Sheet } from '../../workbook/Sheet';
import { WorkbookError } from '../../workbook/WorkbookError';
import { objectType, type ObjectType } from '../objectType';

/** Protecting a protected sheet, or unprotecting an open one, is AccessDenied (OfficeDev/office-js#6784). Options are not told apart. */
export const protectionType: ObjectType<Sheet> = objectType<Sheet>({
  name: 'WorksheetProtection',
  properties: { Protected: { get: (sheet) => sheet.protectedWith !== null } },
  methods: {
    Protect: (sheet, parameters) => {
      if (sheet.protectedWith) throw new WorkbookError('AccessDenied', 'The sheet is protected already.');
      sheet.protectedWith = { password: parameters.optionalText(1) };
    },
    Unprotect: (sheet, parameters) => {
      if (!sheet.protectedWith) throw new WorkbookError('AccessDenied', 'The sheet is not protected.');
      const { password } = sheet.protectedWith;
      if (password !== undefined && password !== '' && password !== parameters.optionalText(0)) {
        throw new WorkbookError('AccessDenied', 'The password is not right.');
      }
      sheet.protectedWith = null;
    },
  },
});
