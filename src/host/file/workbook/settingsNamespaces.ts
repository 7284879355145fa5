/** The custom XML part in which the preview keeps settings where no add-in is named; in a file of Excel there is none. */
export const settingsNamespace = 'urn:excel-preview:settings';

/** [MS-OWEXML]: web extensions and their task panes. */
export const webExtensionNamespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
export const taskPanesNamespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
