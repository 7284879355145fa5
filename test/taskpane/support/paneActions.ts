import type { WorkbookLook } from '../../../src/actions/lookAtWorkbook';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { sampleReport } from './sampleReport';

const titles = {
  en: ['Guide', 'Departments', 'Targets', 'KPIs', 'Overview', 'Formula review', 'Settings'],
  id: ['Panduan', 'Departemen', 'Target', 'KPI', 'Ringkasan', 'Tinjauan rumus', 'Pengaturan'],
};

/** A workbook without KPI sheets, with all of them, and one whose overview was deleted. */
export const looks = {
  blank: { present: { en: [], id: [] }, missing: titles, language: undefined },
  whole: { present: titles, missing: { en: [], id: [] }, language: 'en' },
  partial: {
    present: { en: titles.en.slice(0, 4), id: titles.id.slice(0, 4) },
    missing: { en: titles.en.slice(4), id: titles.id.slice(4) },
    language: 'id',
  },
} satisfies Record<string, WorkbookLook>;

/** Actions that answer at once; a test names those that should answer otherwise. */
export function paneActions(others: Partial<PaneActions> = {}): PaneActions {
  return {
    lookAtWorkbook: async () => looks.blank,
    generateWorkbook: async () => ({ added: [{ key: 'kpis', name: 'KPIs' }], kept: [] }),
    checkWorkbook: async () => sampleReport('en'),
    removeExamples: async () => 14,
    refreshFunctions: async () => 0,
    goToCell: async () => undefined,
    followEdits: async () => async () => undefined,
    onPaneWish: () => () => undefined,
    ...others,
  };
}
