import type { InEachLanguage } from './language';

interface CheckWords {
  readonly departments: (min: number, max: number) => string;
  readonly department: (kpis: number, complete: number) => string;
  readonly unlisted: (kpis: number) => string;
  readonly row: string;
  readonly mend: (how: string) => string;
  readonly example: (kpi: string, text: string) => string;
  readonly total: (kpis: number, complete: number, findings: number) => string;
}

/** What `check` prints besides the findings' own words. */
export const checkWords: InEachLanguage<CheckWords> = {
  en: {
    departments: (min, max) => `Departments (${min} to ${max} KPIs each)`,
    department: (kpis, complete) => `${kpis} ${kpis === 1 ? 'KPI' : 'KPIs'}, ${complete} SMART-complete`,
    unlisted: (kpis) =>
      `${kpis} ${kpis === 1 ? 'KPI belongs' : 'KPIs belong'} to departments that are not on the list yet`,
    row: 'row',
    mend: (how) => `To mend it, ${how}.`,
    example: (kpi, text) => (kpi === text ? ` A good one: “${kpi}”.` : ` As in “${kpi}”: ${text}.`),
    total: (kpis, complete, findings) =>
      `${kpis} KPIs, ${complete} SMART-complete, ${findings} ${findings === 1 ? 'thing' : 'things'} to mend.`,
  },
  id: {
    departments: (min, max) => `Departemen (masing-masing ${min} sampai ${max} KPI)`,
    department: (kpis, complete) => `${kpis} KPI, ${complete} SMART lengkap`,
    unlisted: (kpis) => `${kpis} KPI berasal dari departemen yang belum terdaftar`,
    row: 'baris',
    mend: (how) => `Perbaikannya: ${how}.`,
    example: (kpi, text) => (kpi === text ? ` Contoh yang baik: “${kpi}”.` : ` Seperti pada “${kpi}”: ${text}.`),
    total: (kpis, complete, findings) => `${kpis} KPI, ${complete} SMART lengkap, ${findings} hal perlu diperbaiki.`,
  },
};
