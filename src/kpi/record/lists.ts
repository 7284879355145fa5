import type { InEachLanguage, Language } from '../../words/language';
import { wordKey } from './wordKey';

/** One choice of a list: a stable id, its word in each language, and other spellings that people type for it. */
export interface ListEntry {
  readonly id: string;
  readonly words: InEachLanguage;
  readonly also?: readonly string[];
}

function entry(id: string, en: string, idn: string, ...also: string[]): ListEntry {
  return { id, words: { en, id: idn }, also };
}

/**
 * The word lists behind the drop-downs, in the order in which they are offered.
 * Source: polarity and frequency from the ministry of finance's KPI manual (KMK 467/2014), availability from
 * madetomeasurekpis.com; see kpi-facts §1.5 and §1.6.
 */
export const lists = {
  polarity: [
    entry(
      'maximise',
      'Maximise',
      'Maksimalkan',
      'Maximize',
      'Maksimal',
      'Higher is better',
      'Semakin tinggi semakin baik',
    ),
    entry(
      'minimise',
      'Minimise',
      'Minimalkan',
      'Minimize',
      'Minimal',
      'Lower is better',
      'Semakin rendah semakin baik',
    ),
    entry('stabilise', 'Stabilise', 'Stabilkan', 'Stabilize', 'Stabil', 'Keep in range'),
  ],
  frequency: [
    entry('day', 'Daily', 'Harian', 'Every day', 'Setiap hari', 'Per hari'),
    entry('week', 'Weekly', 'Mingguan', 'Every week', 'Setiap minggu', 'Per minggu'),
    entry('month', 'Monthly', 'Bulanan', 'Every month', 'Setiap bulan', 'Per bulan'),
    entry('quarter', 'Quarterly', 'Triwulanan', 'Every quarter', 'Kuartalan', 'Setiap triwulan', 'Per kuartal'),
    entry('semester', 'Every semester', 'Semesteran', 'Setiap semester', 'Per semester', 'Half-yearly'),
    entry('year', 'Yearly', 'Tahunan', 'Annually', 'Annual', 'Every year', 'Setiap tahun', 'Per tahun'),
  ],
  available: [
    entry('yes', 'Yes', 'Ya', 'Available', 'Tersedia', 'Ada'),
    entry('effort', 'With effort', 'Dengan upaya', 'With some effort', 'Dengan usaha'),
    entry('no', 'No', 'Tidak', 'Not available', 'Belum', 'Tidak tersedia', 'Tidak ada'),
  ],
  baseline: [entry('noHistory', 'no history', 'belum ada', 'none yet', 'belum ada data', 'tidak ada riwayat', 'n/a')],
  unit: [
    entry('percent', '%', '%', 'percent', 'per cent', 'persen'),
    entry('unit', 'units', 'unit', 'pcs', 'buah', 'item', 'items'),
    entry('person', 'people', 'orang', 'persons'),
    entry('customer', 'customers', 'pelanggan'),
    entry('class', 'classes', 'kelas'),
    entry('session', 'sessions', 'sesi'),
    entry('report', 'reports', 'laporan'),
    entry('time', 'times', 'kali'),
    entry('rupiah', 'Rp', 'Rp', 'IDR', 'rupiah'),
    entry('dollar', 'USD', 'USD', '$', 'dollar', 'dollars', 'dolar'),
    entry('minute', 'minutes', 'menit'),
    entry('hour', 'hours', 'jam'),
    entry('day', 'days', 'hari'),
    entry('point', 'points', 'poin', 'score', 'skor'),
    entry('ratio', 'ratio', 'rasio'),
  ],
  period: [
    entry('week', 'Week', 'Minggu', 'Weekly', 'Mingguan', 'Pekan'),
    entry('month', 'Month', 'Bulan', 'Monthly', 'Bulanan'),
    entry('quarter', 'Quarter', 'Triwulan', 'Quarterly', 'Kuartal'),
    entry('phase', 'Phase', 'Fase'),
    entry('semester', 'Semester', 'Semester'),
    entry('year', 'Year', 'Tahun', 'Yearly', 'Tahunan'),
  ],
} as const satisfies Readonly<Record<string, readonly ListEntry[]>>;

export type ListId = keyof typeof lists;

/** Finds the entry that a typed word stands for, in either language; case and outer or repeated spaces do not matter. */
export function findListEntry(list: ListId, typed: unknown): ListEntry | undefined {
  if (typeof typed !== 'string') return undefined;
  const key = wordKey(typed);
  if (key === '') return undefined;
  return lists[list].find(({ words, also }: ListEntry) =>
    [words.en, words.id, ...(also ?? [])].some((word) => wordKey(word) === key),
  );
}

/** The words of a list in one language, in order: `('available', 'id')` → `['Ya', 'Dengan upaya', 'Tidak']`. */
export function listWords(list: ListId, language: Language): string[] {
  return lists[list].map(({ words }) => words[language]);
}
