import { protectionOptions, type ProtectionOptions } from '../../../book/model/ProtectionOptions';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { notAnswered } from '../../engine/HostError';
import type { ObjectType } from '../../engine/ObjectType';
import { asFlag, asRecord } from '../../engine/propertyValue';

/** What protecting a protected sheet and unprotecting an open one do: `assumptions.protectedTwice`. */
export const protectionType: ObjectType<'WorksheetProtection'> = {
  properties: {
    Protected: { get: (sheet) => sheet.protectedWith !== null },
    Options: { get: ({ protectedWith }) => protectedWith && { ...nothingAllowed, ...protectedWith.options } },
  },
  methods: {
    Protect: (sheet, parameters) => {
      if (sheet.protectedWith) throw new WorkbookError('AccessDenied', 'The sheet is protected already.');
      const options = readOptions(parameters.value(0));
      sheet.protectedWith = { password: parameters.optionalText(1), options };
    },
    Unprotect: (sheet, parameters) => {
      if (!sheet.protectedWith) return;
      const { password } = sheet.protectedWith;
      if (password !== undefined && password !== '' && password !== parameters.optionalText(0)) {
        throw new WorkbookError('AccessDenied', 'The password is not right.');
      }
      sheet.protectedWith = null;
    },
  },
};

const nothingAllowed: ProtectionOptions = Object.fromEntries(protectionOptions.map((option) => [option, false]));

function readOptions(value: unknown): ProtectionOptions {
  const options: ProtectionOptions = {};
  for (const [name, allowed] of Object.entries(asRecord(value ?? {}))) {
    const option = protectionOptions.find((each) => each === name);
    if (!option) throw notAnswered('WorksheetProtectionOptions', name);
    if (allowed !== undefined && allowed !== null) options[option] = asFlag(allowed);
  }
  return options;
}
