import type { Probe } from './Probe';

/** What is around the workbook. */
export const surroundingProbes: readonly Probe[] = [
  {
    id: 'paneVisibility',
    asks: 'As what did Excel say that it began to run the page: as a pane, or out of sight?',
    run: async ({ surroundings: { startedAs, isSetSupported } }) =>
      `${startedAs ?? 'nothing said'}, tells changes: ${isSetSupported('SharedRuntime', '1.1') ? 'yes' : 'no'}`,
  },
  {
    id: 'settingsStore',
    asks: 'Is a setting that workbook.settings holds the same as one of Office.context.document.settings?',
    run: async (sheet) => {
      const key = sheet.ownName('SelfTest');
      const setting = sheet.workbook.settings.add(key, 5);
      await sheet.context.sync();
      try {
        return `reads ${JSON.stringify(await sheet.surroundings.readSetting(key))}`;
      } finally {
        await sheet.putBack(() => setting.delete());
        // What Office holds in memory would come back with the next save.
        await sheet.surroundings.readSetting(key);
      }
    },
  },
];
