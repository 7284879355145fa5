import type { FormulaWords } from '../formulaLexicon';

/** Indonesian words in computations. Source: the formulas of the KPI library (kpi-facts §7). */
export const formulaWords: FormulaWords = {
  divisions: [
    'dibagi',
    'bagi',
    'per',
    'terhadap',
    'dari seluruh',
    'dari total',
    'dari semua',
    'dari jumlah',
    'dibanding',
    'dibandingkan',
    'rata rata',
    'rasio',
    'proporsi',
  ],
  comparisons: [
    'dikurangi',
    'kurang',
    'sebelumnya',
    'lalu',
    'target',
    'rencana',
    'anggaran',
    'data dasar',
    'pertumbuhan',
    'kenaikan',
    'perubahan',
    'ideal',
    'standar',
  ],
};
