/** What people type where nothing is known yet, in small letters; signs alone such as “–” and “…” are such as well. */
export const placeholders: readonly string[] = [
  'belum diisi',
  'akan diisi',
  'diisi kemudian',
  'menyusul',
  'akan ditentukan',
  'belum ditentukan',
  'isi di sini',
  'xxx',
  'xx',
  'belum ada',
  'belum',
  'tidak diketahui',
  'belum diketahui',
];
