const shortest = 4;

/** What may stand before an Indonesian stem; a sign in brackets is what the stem begins with where the prefix has swallowed it. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:meny|peny)(?=[aeiou])/, 's'],
  [/^(?:meng|peng)(?=[aeioughk])/, ''],
  [/^(?:mem|pem)(?=[aeiou])/, 'p'],
  [/^(?:mem|pem)(?=[bfpv])/, ''],
  [/^(?:men|pen)(?=[aeiou])/, 't'],
  [/^(?:men|pen)(?=[cdjtz])/, ''],
  [/^(?:me|pe)(?=[lmnrwy])/, ''],
  [/^(?:ber|per|ter|di|ke)/, ''],
];
const indonesianEnds = ['nya', 'kan', 'an', 'asi', 'at', 'i'];
const englishEnds = [
  ...(['iveness', 'ability', 'ation', 'ition', 'ment', 'ance', 'ence', 'acy', 'ate', 'ity', 'ion', 'ing'] as const),
  ...(['ive', 'al', 'ed', 'er', 'or', 'es', 'y', 'e', 's'] as const),
];

/**
 * What words of one family share, in either language: `"kehadiran"` and `"hadir"` → hadir, `"deliveries"` and `"delivery"` → deliv. Not a word of
 * the language, and only for comparing.
 */
export function stemOf(word: string): string {
  let stem = word.replace(/(...)ies$/, '$1y');
  for (let turn = 0; turn < 2; turn += 1) stem = withoutPrefix(stem);
  for (const end of indonesianEnds) stem = withoutEnd(stem, end);
  for (let turn = 0; turn < 2; turn += 1) {
    const end = englishEnds.find((each) => stem.endsWith(each) && stem.length - each.length >= shortest);
    if (end !== undefined) stem = withoutEnd(stem, end);
  }
  return stem;
}

function withoutPrefix(word: string): string {
  for (const [prefix, begins] of prefixes) {
    const rest = word.replace(prefix, begins);
    if (rest !== word && rest.length >= shortest) return rest;
  }
  return word;
}

function withoutEnd(word: string, end: string): string {
  return word.endsWith(end) && word.length - end.length >= shortest ? word.slice(0, -end.length) : word;
}

/** The stems of a text, each once; words of one or two letters tell nothing unless they are capitals. */
export function stemsOf(text: string): Set<string> {
  const words = [...text.matchAll(/[\p{L}\d]+/gu)].map(([word]) => word);
  const telling = words.filter((word) => word.length > 2 || word === word.toUpperCase());
  return new Set(telling.map((word) => stemOf(word.toLowerCase())));
}
