import { actionTypes, objectPathTypes, type Batch } from '../../protocol/engine/Batch';

/** Methods that only read, or that belong to the library's own housekeeping. */
const harmless = /^(?:get|find|_|load|is|setInvocation|activate|select|calculate|suspend|showRibbon|enable|register)/i;

/** True where a batch of an add-in may change the workbook: it sets a property or calls a method that is no question. */
export function changesWorkbook({ Actions, ObjectPaths }: Batch): boolean {
  const sets = Actions.some(
    ({ ActionType, Name }) =>
      ActionType === actionTypes.setProperty || (ActionType === actionTypes.method && !harmless.test(Name)),
  );
  return (
    sets ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === objectPathTypes.method && !harmless.test(Name),
    )
  );
}
