import { actionTypes, type Action, type Batch, type BatchAnswer } from '../engine/Batch';

/** The add-in's pane, as its shared runtime may show and hide it. */
export interface PaneVisibility {
  isVisible(): boolean;
  show(isVisible: boolean): void;
}

const serviceName = 'Microsoft.AppRuntime.AppRuntimeService';

/**
 * Answers the batches of `Office.addin.showAsTaskpane()`, `hide()` and `onVisibilityModeChanged()`, which concern the pane
 * and not the workbook; undefined for any other batch.
 */
export function appRuntimeAnswer(batch: Batch, pane: PaneVisibility): BatchAnswer | undefined {
  if (!Object.values(batch.ObjectPaths).some(({ Name }) => Name === serviceName)) return undefined;
  return { Results: batch.Actions.map((action) => ({ ActionId: action.Id, Value: answer(action, pane) })) };
}

function answer({ ActionType, Name, ArgumentInfo }: Action, pane: PaneVisibility): string | null {
  if (ActionType !== actionTypes.method) return null;
  switch (Name.toLowerCase()) {
    case 'setappruntimestate':
      pane.show(ArgumentInfo?.Arguments?.[0] === 'Visible');
      return null;
    case 'getappruntimestate':
      return pane.isVisible() ? 'Visible' : 'Background';
    default:
      return null;
  }
}
