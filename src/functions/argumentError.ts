import type { InEachLanguage, Language } from '../words/language';

/** What an argument was expected to be. */
export type Expected =
  'field' | 'number' | 'yesOrNo' | 'language' | 'sameSize' | 'order' | 'heads' | 'department' | 'count';

const sentences: Readonly<Record<Expected | 'errorCell', InEachLanguage>> = {
  field: { en: 'must be a text, a number or a date', id: 'harus berupa teks, angka, atau tanggal' },
  number: { en: 'must be a number', id: 'harus berupa angka' },
  yesOrNo: { en: 'must be 1 or 0', id: 'harus 1 atau 0' },
  language: { en: 'must be "en" or "id"', id: 'harus "en" atau "id"' },
  sameSize: { en: 'must have as many cells as kpiDepartments', id: 'harus memiliki sel sebanyak kpiDepartments' },
  heads: { en: 'must begin with the heads of the KPI table', id: 'harus diawali kepala kolom tabel KPI' },
  department: {
    en: 'must be a department that the library knows, such as HR, Finance or Marketing',
    id: 'harus departemen yang dikenal pustaka, misalnya HRD, Keuangan, atau Pemasaran',
  },
  count: { en: 'must be 1 or more', id: 'harus 1 atau lebih' },
  order: { en: 'must not be less than min', id: 'tidak boleh kurang dari min' },
  errorCell: { en: 'is a cell with an error', id: 'adalah sel yang berisi galat' },
};

/** A sentence that names a broken argument: `('stretch', 'number', 'en')` → `stretch must be a number.` */
export function argumentSentence(argument: string, fault: Expected | 'errorCell', language: Language): string {
  return `${argument} ${sentences[fault][language]}.`;
}

/** The #VALUE! that a cell shows for a broken argument; Excel shows the sentence beside it. */
export function argumentError(
  argument: string,
  fault: Expected | 'errorCell',
  language: Language = 'en',
): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, argumentSentence(argument, fault, language));
}
