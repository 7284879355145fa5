import { lists, type ListId } from '../../kpi/record/lists';
import { names } from '../names';

/** Where things stand on the Settings sheet. Rows are one-based, columns zero-based. */
export const settingsPlace = {
  limitsHead: 5,
  limitsColumn: 0,
  listsHead: 5,
  listsColumn: 4,
  columnsHead: 5,
  columnsColumn: 11,
} as const;

/** The lists behind drop-downs, from left to right, and the names that drop-downs use. */
export const settingsLists = (Object.keys(lists) as ListId[]).map((id) => ({ id, name: names[id] }));
