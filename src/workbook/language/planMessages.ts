import type { WorkbookWords } from '../../words/workbookWords';
import { tableSpecs } from '../columns/tableSpecs';
import type { ColumnSpec } from '../columns/TableSpec';
import { alertOf } from '../drawing/drawValidation';
import type { DataTableKey } from '../names';
import type { MessageEdit } from './LanguagePlan';
import type { ColumnMessages } from './LanguageState';

/** The places of a table's columns whose messages stay because their cells differ in their rules. */
export function keptMessages(messages: readonly ColumnMessages[], table: DataTableKey): number[] {
  return messages.filter((each) => each.table === table && each.prompt === undefined).map(({ place }) => place);
}

/** What Excel says beside cells and after a refused entry, where it still says what we gave. */
export function planMessages(
  messages: readonly ColumnMessages[],
  old: WorkbookWords,
  to: WorkbookWords,
): MessageEdit[] {
  return messages.flatMap((each) => {
    const [before, after] = [old, to].map((words) => columnOf(each, words));
    if (!before || !after) return [];
    const prompt = newPrompt(each, before, after);
    const alert = newAlert(each, alertOf(before, old.prompts), alertOf(after, to.prompts));
    if (!prompt && !alert) return [];
    return [{ table: each.table, place: each.place, ...(prompt && { prompt }), ...(alert && { alert }) }];
  });
}

function columnOf({ table, id }: ColumnMessages, words: WorkbookWords): ColumnSpec | undefined {
  return tableSpecs(words)
    .find(({ key }) => key === table)
    ?.columns.find((column) => column.id === id && column.validation);
}

function replaced(text: string, before: string | undefined, after: string | undefined): string {
  return text !== '' && text === before ? (after ?? text) : text;
}

function newPrompt(
  { prompt }: ColumnMessages,
  before: ColumnSpec,
  after: ColumnSpec,
): Excel.DataValidationPrompt | undefined {
  if (!prompt) return undefined;
  const title = replaced(prompt.title, before.head, after.head);
  const message = replaced(prompt.message, before.prompt, after.prompt);
  if (title === prompt.title && message === prompt.message) return undefined;
  return { title, message, showPrompt: prompt.shown };
}

function newAlert(
  { alert }: ColumnMessages,
  before: Excel.DataValidationErrorAlert,
  after: Excel.DataValidationErrorAlert,
): Excel.DataValidationErrorAlert | undefined {
  if (!alert) return undefined;
  const title = replaced(alert.title, before.title, after.title);
  const message = replaced(alert.message, before.message, after.message);
  if (title === alert.title && message === alert.message) return undefined;
  return { title, message, showAlert: alert.shown, style: alert.style };
}
