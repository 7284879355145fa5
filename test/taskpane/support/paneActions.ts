import { readTypedAnswer } from '../../../src/kpi/judge/readTypedAnswer';
import type { WorkbookLook } from '../../../src/actions/lookAtWorkbook';
import { judgeKpi } from '../../../src/actions/mend/judgeKpi';
import { intakeLanguages } from '../../../src/actions/exchange/intakeLanguages';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { sheetKeys } from '../../../src/workbook/names';
import { sampleInterview } from './sampleInterview';
import { sampleSignOffs } from './sampleSignOffs';
import { sampleReport } from './sampleReport';

const titles = {
  en: ['Guide', 'Departments', 'Targets', 'KPIs', 'Overview', 'Formula review', 'Settings'],
  id: ['Panduan', 'Departemen', 'Target', 'KPI', 'Ringkasan', 'Tinjauan rumus', 'Pengaturan'],
};

type Part = WorkbookLook['plans']['en']['parts'][number];

const older: Part = { code: 'formulasOlder', does: 'mend', sheet: '', items: [], from: 1, to: 3 };

/** A workbook without KPI sheets, with all of them, with all of them by an earlier version, and one whose overview was deleted. */
export const looks = {
  blank: { plans: plansFrom(0), present: [], language: undefined },
  whole: { plans: plansFrom(7), present: titles.en, language: 'en' },
  older: { plans: plansFrom(7, older), present: titles.en, language: 'en' },
  partial: { plans: plansFrom(4), present: titles.id.slice(0, 4), language: 'id' },
} satisfies Record<string, WorkbookLook>;

/** The first so many sheets are there, the others are not. */
function plansFrom(count: number, ...others: readonly Part[]): WorkbookLook['plans'] {
  const plan = (all: readonly string[]) => {
    const missing = all.slice(count).map((sheet, index): Part => {
      const page = sheetKeys[count + index] ?? 'guide';
      return { code: 'sheetMissing', does: 'add', page, sheet, items: [] };
    });
    const parts = [...missing, ...others];
    return { parts, changes: parts.length > 0 };
  };
  return { en: plan(titles.en), id: plan(titles.id) };
}

const noneTaken: Awaited<ReturnType<PaneActions['takeIn']>> = {
  ...{ table: 'kpis', sheet: 'KPIs', added: 0, updated: 0, departments: 0, raced: 0, isFiltered: false },
  ...{ written: [], updatedRows: [] },
};

/** A switch from English to Indonesian, of which some cells are told. */
export const switchReport: Awaited<ReturnType<PaneActions['planLanguageSwitch']>> = {
  ...{ from: 'en', to: 'id', sheets: [{ from: 'KPIs', to: 'KPI' }], heads: 70, texts: 300, words: 25 },
  otherLanguage: [{ sheet: 'KPIs', address: 'H6', text: 'Minimalkan', becomes: 'Minimise' }],
  respelled: [{ sheet: 'KPIs', address: 'H7', text: 'maximise', becomes: 'Maksimalkan' }],
  kept: {
    sheets: ['Our aims'],
    heads: [],
    words: [],
    texts: [],
    messages: [{ sheet: 'KPIs', address: 'G5', text: 'Unit' }],
  },
  unknownLanguage: { sheet: 'Settings', address: 'B11', text: 'fr' },
  frozen: true,
};

/** Actions that answer at once; a test names those that should answer otherwise. */
export function paneActions(others: Partial<PaneActions> = {}): PaneActions {
  return {
    lookAtWorkbook: async () => looks.blank,
    generateWorkbook: async () => ({
      added: [{ key: 'kpis', name: 'KPIs' }],
      kept: [],
      upgraded: false,
      parts: [],
      refused: [],
    }),
    planLanguageSwitch: async () => switchReport,
    switchLanguage: async () => ({ ...switchReport, refused: [] }),
    checkWorkbook: async () => sampleReport('en'),
    reviewFormulas: async () => [],
    noteReview: async () => true,
    mendFormulas: async (cells) => cells.length,
    reviewEveryFormula: async () => ({ findings: [], more: 0, partlyRead: [], leftOut: [] }),
    writeFormulaFindings: async () => ({
      faults: { findings: [], more: 0, partlyRead: [], leftOut: [] },
      sheet: 'Formula findings',
    }),
    lookAtReliance: async () => ({
      columns: [{ sheet: 'KPIs', heads: ['S', 'M', 'A', 'R', 'T'], address: 'R6:V11' }],
      frozenOn: undefined,
      since: 0,
    }),
    lookAtHindrances: async () => ({ protectedSheets: [], fixedStructure: false }),
    freezeResults: async () => ({ cells: 36, left: 0 }),
    restoreResults: async () => 36,
    intakeLanguages,
    lookAtRows: async () => ({
      rows: { departments: [{ department: 'Marketing' }], targets: [], kpis: [{ code: 'M-1', name: 'Units sold' }] },
      sheets: { departments: 'Departments', targets: 'Targets', kpis: 'KPIs' },
    }),
    takeIn: async ({ table, rows }) => ({ ...noneTaken, table, added: rows.length, departments: 1 }),
    takeOut: async () => ({ removed: 2, left: 0 }),
    readInterview: async () => sampleInterview,
    readAnswer: async (text) => readTypedAnswer(text),
    writeRow: async ({ was, cells }) => ({
      kind: 'written',
      row: { record: { ...was?.record, ...cells } },
      taken: noneTaken,
    }),
    readKpi: async () => undefined,
    judgeKpi: async (...given) => judgeKpi(...given),
    insertExample: async () => ({ kind: 'exists', row: { record: {} } }),
    exportKpis: async () => ({ json: '{}\n', csv: 'code,name', kpis: 2 }),
    reviewKpis: async () => sampleSignOffs,
    signOff: async (seen) => ({ signed: seen.length, refused: [] }),
    makeKpiDictionary: async () => ({
      sheets: [{ sheet: 'KPI dictionary', refused: [] }],
      kpis: 6,
      left: 0,
    }),
    removeExamples: async () => 14,
    refreshFunctions: async () => 0,
    countUnjudged: async () => 0,
    goToCell: async () => undefined,
    runSelfTest: async () => ({ text: 'Excel 16\none: 1', seen: 1, notAsked: 0, failed: 0, leftBehind: [] }),
    followEdits: async () => async () => undefined,
    onPaneWish: () => () => undefined,
    drafts: { find: () => undefined, places: () => [], keep: () => true, drop: () => undefined },
    whenShown: (act) => {
      act();
      return () => undefined;
    },
    ...others,
  };
}
