import type { WorkbookLook } from '../../../src/actions/lookAtWorkbook';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { sampleReport } from './sampleReport';

const titles = {
  en: ['Guide', 'Departments', 'Targets', 'KPIs', 'Overview', 'Formula review', 'Settings'],
  id: ['Panduan', 'Departemen', 'Target', 'KPI', 'Ringkasan', 'Tinjauan rumus', 'Pengaturan'],
};

/** A workbook without KPI sheets, with all of them, with all of them by an earlier version, and one whose overview was deleted. */
export const looks = {
  blank: { sheets: splitAt(0), language: undefined, older: false },
  whole: { sheets: splitAt(7), language: 'en', older: false },
  older: { sheets: splitAt(7), language: 'en', older: true },
  partial: { sheets: splitAt(4), language: 'id', older: false },
} satisfies Record<string, WorkbookLook>;

/** The first so many sheets are there, the others are not. */
function splitAt(count: number): WorkbookLook['sheets'] {
  const split = (all: readonly string[]) => ({ present: all.slice(0, count), missing: all.slice(count) });
  return { en: split(titles.en), id: split(titles.id) };
}

/** A switch from English to Indonesian, of which some cells are told. */
export const switchReport: Awaited<ReturnType<PaneActions['planLanguageSwitch']>> = {
  ...{ from: 'en', to: 'id', sheets: [{ from: 'KPIs', to: 'KPI' }], heads: 70, texts: 300, words: 25 },
  otherLanguage: [{ sheet: 'KPIs', address: 'H6', text: 'Minimalkan', becomes: 'Minimise' }],
  respelled: [{ sheet: 'KPIs', address: 'H7', text: 'maximise', becomes: 'Maksimalkan' }],
  kept: { sheets: ['Our aims'], heads: [], words: [], texts: [], messages: [] },
  frozen: true,
};

/** Actions that answer at once; a test names those that should answer otherwise. */
export function paneActions(others: Partial<PaneActions> = {}): PaneActions {
  return {
    lookAtWorkbook: async () => looks.blank,
    generateWorkbook: async () => ({ added: [{ key: 'kpis', name: 'KPIs' }], kept: [], upgraded: false, refused: [] }),
    planLanguageSwitch: async () => switchReport,
    switchLanguage: async () => ({ ...switchReport, refused: [] }),
    checkWorkbook: async () => sampleReport('en'),
    reviewFormulas: async () => [],
    noteReview: async () => true,
    mendFormulas: async (cells) => cells.length,
    lookAtReliance: async () => ({
      columns: [{ sheet: 'KPIs', heads: ['S', 'M', 'A', 'R', 'T'], address: 'R6:V11' }],
      frozenOn: undefined,
    }),
    freezeResults: async () => ({ cells: 36, left: 0 }),
    restoreResults: async () => 36,
    removeExamples: async () => 14,
    refreshFunctions: async () => 0,
    goToCell: async () => undefined,
    runSelfTest: async () => ({ text: 'Excel 16\none: 1', seen: 1, notAsked: 0, failed: 0, leftBehind: [] }),
    followEdits: async () => async () => undefined,
    onPaneWish: () => () => undefined,
    whenShown: (act) => {
      act();
      return () => undefined;
    },
    ...others,
  };
}
