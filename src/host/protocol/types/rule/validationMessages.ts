import type { DataValidation } from '../../../book/model/DataValidation';
import { choiceValue, flagValue, recordValue, textValue } from '../../engine/propertyValue';
import { WorkbookError } from '../../../book/model/WorkbookError';

/** Excel's limits: titles 32 characters, a prompt 255, an alert 225. */
export function promptOf(value: unknown): DataValidation['prompt'] {
  const { title, message, showPrompt } = recordValue(value);
  return {
    title: limited(title, 32),
    message: limited(message, 255),
    showPrompt: showPrompt === undefined ? true : flagValue(showPrompt),
  };
}

export function errorAlertOf(value: unknown): DataValidation['errorAlert'] {
  const { title, message, showAlert, style } = recordValue(value);
  return {
    title: limited(title, 32),
    message: limited(message, 225),
    showAlert: showAlert === undefined ? true : flagValue(showAlert),
    style: choiceValue(style ?? 'Stop', ['Stop', 'Warning', 'Information']),
  };
}

function limited(value: unknown, length: number): string {
  const text = textValue(value ?? '');
  if (text.length > length) throw new WorkbookError('InvalidArgument', `"${text}" has over ${length} characters.`);
  return text;
}
