import type { ComparisonOperator, DataValidation, ValidationRule } from '../../../book/model/DataValidation';
import type { Sheet } from '../../../book/model/Sheet';
import { xml, xmlText, type Attributes } from '../../package/xml';
import { encodeXstring } from '../../package/xstring';
import { XlsxError } from '../../XlsxError';
import { areaNames } from '../areaName';
import { ruleFormula } from './ruleFormula';
import { fileErrorStyle, fileOperator, fileValidationType } from './validationNames';

/** ECMA-376 Part 1, 18.3.1.33 dataValidations. */
export function validationsXml(sheet: Sheet): string {
  const written = sheet.validations
    .filter(({ areas }) => areas.length > 0)
    .map((each) => validationXml(each, sheet.name));
  return written.length === 0 ? '' : xml('dataValidations', { count: written.length }, written);
}

function validationXml({ areas, rule, ignoreBlanks, prompt, errorAlert }: DataValidation, sheetName: string): string {
  const where = `the data validation of ${sheetName}!${areaNames(areas)}`;
  const attributes: Attributes = {
    type: fileValidationType[rule.kind],
    errorStyle: errorAlert && errorAlert.style !== 'Stop' ? fileErrorStyle[errorAlert.style] : undefined,
    operator: 'operator' in rule ? operatorAttribute(rule.operator) : undefined,
    allowBlank: ignoreBlanks || undefined,
    // The attribute hides the drop-down, whatever its name says.
    showDropDown: rule.kind === 'list' && !rule.inCellDropDown ? true : undefined,
    ...messageAttributes(prompt, errorAlert),
    sqref: areaNames(areas),
  };
  return xml('dataValidation', attributes, formulasOf(rule, where));
}

/** Without an alert of its own a rule shows Excel's usual one. */
function messageAttributes(prompt: DataValidation['prompt'], alert: DataValidation['errorAlert']): Attributes {
  return {
    showInputMessage: prompt?.showPrompt === true || undefined,
    showErrorMessage: (alert?.showAlert ?? true) || undefined,
    errorTitle: someText(alert?.title),
    error: someText(alert?.message),
    promptTitle: someText(prompt?.title),
    prompt: someText(prompt?.message),
  };
}

function formulasOf(rule: ValidationRule, where: string): string[] {
  switch (rule.kind) {
    case 'list':
      return [formulaXml('formula1', listSource(rule.source, where))];
    case 'custom':
      return [formulaXml('formula1', ruleFormula(rule.formula, where))];
    default: {
      const first = formulaXml('formula1', operand(rule.formula1, where));
      return rule.formula2 === undefined ? [first] : [first, formulaXml('formula2', operand(rule.formula2, where))];
    }
  }
}

function formulaXml(name: string, formula: string): string {
  return xml(name, {}, xmlText(formula));
}

/** Excel repairs a file with a longer list by dropping the rule. */
const longestList = 255;

function listSource(source: string, where: string): string {
  if (source.startsWith('=')) return ruleFormula(source, where);
  if (source.length <= longestList) return `"${source.replaceAll('"', '""')}"`;
  throw new XlsxError('notAllowed', `Excel allows ${longestList} characters in a typed list, not more: ${where}.`);
}

function operand(value: string | number, where: string): string {
  return typeof value === 'number' ? String(value) : ruleFormula(value, where);
}

function operatorAttribute(operator: ComparisonOperator): string | undefined {
  return operator === 'Between' ? undefined : fileOperator[operator];
}

function someText(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : encodeXstring(text);
}
