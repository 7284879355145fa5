/** What the ribbon's buttons may call: the names under which the add-in's commands are associated. */
export const commandIds: readonly string[] = ['generateWorkbook', 'checkWorkbook', 'shareCheck'];
