import type { DataValidation } from '../../../book/model/DataValidation';
import { asChoice, asFlag, asRecord, asText } from '../../engine/propertyValue';
import { WorkbookError } from '../../../book/model/WorkbookError';

/** Excel's limits: titles 32 characters, a prompt 255, an alert 225. */
export function promptOf(value: unknown): DataValidation['prompt'] {
  const { title, message, showPrompt } = asRecord(value);
  return {
    title: limited(title, 32),
    message: limited(message, 255),
    showPrompt: showPrompt === undefined ? true : asFlag(showPrompt),
  };
}

export function errorAlertOf(value: unknown): DataValidation['errorAlert'] {
  const { title, message, showAlert, style } = asRecord(value);
  return {
    title: limited(title, 32),
    message: limited(message, 225),
    showAlert: showAlert === undefined ? true : asFlag(showAlert),
    style: asChoice(style ?? 'Stop', ['Stop', 'Warning', 'Information']),
  };
}

function limited(value: unknown, length: number): string {
  const text = asText(value ?? '');
  if (text.length > length) throw new WorkbookError('InvalidArgument', `"${text}" has over ${length} characters.`);
  return text;
}
