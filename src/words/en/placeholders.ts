/** What people type where nothing is known yet, in small letters; signs alone such as “–” and “…” are such as well. */
export const placeholders: readonly string[] = [
  'tbd',
  'tba',
  'tbc',
  'to be determined',
  'to be defined',
  'to be confirmed',
  'fill in',
  'not set',
  'pending',
  'xxx',
  'xx',
  'n/a',
  'n.a.',
  'na',
  'none yet',
  'not yet',
];
