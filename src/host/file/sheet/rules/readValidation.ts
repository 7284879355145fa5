import type { DataValidation, ValidationRule } from '../../../book/model/DataValidation';
import { fromFileFormula } from '../../formulas/fromFileFormula';
import { child, flag, type XmlElement } from '../../package/XmlElement';
import { decodeXstring } from '../../package/xstring';
import { nameOf } from '../../styles/styleNames';
import { readAreas } from '../areaName';
import { fileErrorStyle, fileOperator, fileValidationType } from './validationNames';

/** One `dataValidation` (ECMA-376 Part 1, 18.3.1.32; in the extension [MS-XLSX] CT_DataValidation); undefined for a kind without a rule. */
export function readValidation(element: XmlElement): DataValidation | undefined {
  const rule = readRule(element);
  const areas = readAreas(element.attributes.sqref ?? child(element, 'sqref')?.text);
  if (!rule || areas.length === 0) return undefined;
  const validation: DataValidation = { areas, rule, ignoreBlanks: flag(element, 'allowBlank') };
  const prompt = { title: text(element, 'promptTitle'), message: text(element, 'prompt') };
  const showPrompt = flag(element, 'showInputMessage');
  if (prompt.title + prompt.message !== '') validation.prompt = { ...prompt, showPrompt };
  const alert = { title: text(element, 'errorTitle'), message: text(element, 'error') };
  const showAlert = flag(element, 'showErrorMessage');
  const style = nameOf(fileErrorStyle, element.attributes.errorStyle) ?? 'Stop';
  // An alert without a word of its own is Excel's usual one, which the model has without saying so.
  if (alert.title + alert.message !== '' || !showAlert || style !== 'Stop') {
    validation.errorAlert = { ...alert, showAlert, style };
  }
  return validation;
}

function readRule(element: XmlElement): ValidationRule | undefined {
  const kind = nameOf(fileValidationType, element.attributes.type);
  const first = formulaText(element, 'formula1');
  const second = formulaText(element, 'formula2');
  if (kind === undefined || first === undefined) return undefined;
  if (kind === 'custom') return { kind, formula: fromFileFormula(first) };
  if (kind === 'list') return { kind, source: listSource(first), inCellDropDown: !flag(element, 'showDropDown') };
  const operator = nameOf(fileOperator, element.attributes.operator) ?? 'Between';
  const rule = { kind, operator, formula1: operand(first) };
  return second === undefined ? rule : { ...rule, formula2: operand(second) };
}

/** The extension holds the formula in an `xm:f` of its own. */
function formulaText(element: XmlElement, name: string): string | undefined {
  const formula = child(element, name);
  const found = child(formula, 'f')?.text ?? formula?.text;
  return found === '' ? undefined : found;
}

/** `"Low,High"` → `Low,High`; `Levels` → `=Levels`. */
function listSource(formula: string): string {
  const isLiteral = formula.startsWith('"') && formula.endsWith('"') && formula.length > 1;
  return isLiteral ? formula.slice(1, -1).replaceAll('""', '"') : fromFileFormula(formula);
}

function operand(formula: string): string | number {
  return Number.isNaN(Number(formula)) ? fromFileFormula(formula) : Number(formula);
}

function text(element: XmlElement, attribute: string): string {
  return decodeXstring(element.attributes[attribute] ?? '');
}
