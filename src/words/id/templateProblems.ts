import type { TemplateProblemSentences } from '../templateProblemSentence';

/** What may be wrong with a template file, in Indonesian. */
export const templateProblems: TemplateProblemSentences = {
  wholeFile: 'isi file',
  missing: (path) => `${path} masih kosong; silakan diisi.`,
  notText: (path) => `${path} seharusnya berupa teks; apit dengan tanda kutip ganda.`,
  notList: (path) => `${path} seharusnya berupa daftar; apit isinya dengan kurung siku: [ … ].`,
  notObject: (path) => `${path} seharusnya berisi bagian-bagian bernama; apit dengan kurung kurawal: { "title": … }.`,
  notOneOf: (path, { choices }) => `${path} bisa diisi salah satu dari: ${choices}.`,
  notBetween: (path, { least, most }) => `${path} seharusnya angka dari ${least} sampai ${most}.`,
  notCell: (path) =>
    `${path} seharusnya seperti isi sel: teks dalam tanda kutip ganda, angka, true atau false, atau null bila kosong.`,
  notNumber: (path) => `${path} seharusnya angka, tanpa tanda kutip.`,
  notDay: (path) => `${path} seharusnya tanggal seperti "2026-12-31".`,
  tooLong: (path, { most }) => `${path} melebihi ${most} karakter yang muat dalam satu sel; silakan dipersingkat.`,
  tooMany: (path, { most }) => `${path} berisi lebih dari ${most} butir; pilih yang paling berguna saja.`,
  unknown: (path, { choices }) =>
    `${path} bukan bagian dari templat; ganti namanya dengan salah satu berikut atau hapus: ${choices}.`,
};
