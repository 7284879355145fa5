import { onPaneWish } from '../actions/paneWish';
import type { PaneActions } from './PaneActions';

/** The actions as the pane calls them; each is loaded when it is first called, so that the pane is drawn before. */
export const lazyActions: PaneActions = {
  lookAtWorkbook: async () => (await import('../actions/lookAtWorkbook')).lookAtWorkbook(),
  generateWorkbook: async (...args) => (await import('../actions/generateWorkbook')).generateWorkbook(...args),
  checkWorkbook: async () => (await import('../actions/checkWorkbook')).checkWorkbook(),
  removeExamples: async () => (await import('../actions/removeExamples')).removeExamples(),
  refreshFunctions: async () => (await import('../actions/refreshFunctions')).refreshFunctions(),
  goToCell: async (...args) => (await import('../actions/goToCell')).goToCell(...args),
  followEdits: async (onEdited) => (await import('../actions/followEdits')).followEdits(onEdited),
  onPaneWish,
};
