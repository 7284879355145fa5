import { fieldsOf } from '../columns/tableHeads';
import type { OpenTable } from '../state/readOpenTables';
import type { ColumnMessages } from './LanguageState';

/** Queues the load of what Excel says beside the typed cells of a table; gives a question for after the batch. */
export function loadMessages({ key, table, places }: OpenTable): () => ColumnMessages[] {
  const loaded = fieldsOf[key].flatMap(({ id }) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const { dataValidation } = table.getDataBodyRange().getColumn(place);
    dataValidation.load('type, prompt, errorAlert');
    return [{ table: key, id, place, dataValidation }];
  });
  return () => loaded.map(({ dataValidation, ...column }) => ({ ...column, ...messagesOf(dataValidation) }));
}

/** Nothing where the cells of a column differ in their rules: Excel would refuse to change what it says of them together. */
function messagesOf({ type, prompt, errorAlert }: Excel.DataValidation): Pick<ColumnMessages, 'prompt' | 'alert'> {
  const said = prompt as Excel.DataValidationPrompt | null;
  const alert = errorAlert as Excel.DataValidationErrorAlert | null;
  if (differing.has(type) || !said || !alert) return { prompt: undefined, alert: undefined };
  return {
    prompt: { title: said.title, message: said.message, shown: said.showPrompt },
    alert: { title: alert.title, message: alert.message, shown: alert.showAlert, style: alert.style },
  };
}

const differing: ReadonlySet<string> = new Set(['Inconsistent', 'MixedCriteria']);
