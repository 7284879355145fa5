const document = 'Office.context.document';

/** What an add-in calls, by the number under which Office.js hands it to the host (its `OSF.DDA.MethodDispId`). */
const calls: ReadonlyMap<number, string> = new Map([
  [64, `${document}.getSelectedDataAsync`],
  [65, `${document}.setSelectedDataAsync`],
  [66, `${document}.bindings.addFromSelectionAsync`],
  [67, `${document}.bindings.addFromPromptAsync`],
  [68, `${document}.bindings.getByIdAsync`],
  [69, `${document}.bindings.releaseByIdAsync`],
  [74, `${document}.bindings.getAllAsync`],
  [77, `${document}.getFileAsync`],
  [78, `${document}.bindings.addFromNamedItemAsync`],
  [82, `${document}.goToByIdAsync`],
  [86, `${document}.getFilePropertiesAsync`],
  [97, 'Office.context.ui.closeContainer'],
  [98, 'Office.auth.getAccessToken'],
  [99, 'Office.auth.getAuthContext'],
  [102, 'Office.context.ui.openBrowserWindow'],
]);

/** What an add-in wants to hear of, by number (`OSF.DDA.EventDispId`); the dialog is opened as an event, too. */
const events: ReadonlyMap<number, string> = new Map([
  [1, 'SettingCollection.onSettingsChanged (Office.EventType.SettingsChanged)'],
  [3, 'Binding.onSelectionChanged (Office.EventType.BindingSelectionChanged)'],
  [4, 'Binding.onDataChanged (Office.EventType.BindingDataChanged)'],
  [7, 'Office.EventType.ActiveViewChanged'],
  [10, 'Office.context.ui.displayDialogAsync'],
]);

export function commonCall(id: number): string {
  return calls.get(id) ?? `Call ${id} of Office.js`;
}

export function commonEvent(id: number): string {
  return events.get(id) ?? `Event ${id} of Office.js`;
}

/** `ooeOperationNotSupported`, which the library turns into an error of the call. */
export const notSupported = 5000;

/** Office.js's own texts of errors, by code, in the window where it runs. */
export interface LibraryWindow {
  readonly OSF?: { readonly DDA?: { readonly ErrorCodeManager?: ErrorTexts } };
}

interface ErrorTexts {
  getErrorArgs(code: number): ErrorText;
  addErrorMessage(code: number, text: ErrorText): void;
}

interface ErrorText {
  readonly name: string;
  readonly message: string;
}

/** Answers a call with `notSupported`; while Office.js makes the call's error of it, its text for this code names what was refused. */
export function refuseNamed(library: LibraryWindow, member: string, answer: () => void): void {
  const texts = library.OSF?.DDA?.ErrorCodeManager;
  const { name, message } = texts?.getErrorArgs(notSupported) ?? { name: '', message: '' };
  texts?.addErrorMessage(notSupported, { name: 'ApiNotFound', message: `${member} is not part of this preview` });
  try {
    answer();
  } finally {
    texts?.addErrorMessage(notSupported, { name, message });
  }
}
