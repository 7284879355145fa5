import { openPane } from './openPane';

// Outside Excel there may be no office.js. The names are those of the manifest.
if (typeof Office !== 'undefined') {
  // Generating asks questions first, so it opens the pane instead of making sheets at once.
  Office.actions.associate('generateWorkbook', openPane('setUp'));
  Office.actions.associate('checkWorkbook', openPane('check'));
  Office.actions.associate('shareCheck', openPane('share'));
}
