/**
 * Duties are written as orders ("Check …"), in reports ("Checks …") and as nouns ("Checking …"). Gives the last two forms
 * of a verb: `carry` → carries, carrying; `plan` → plans, planning; phrases and words that are nouns as well get none in -s.
 */
export function inflected(verb: string, nouns: ReadonlySet<string>): string[] {
  if (!/^[a-z]{2,}$/.test(verb)) return [];
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:[sxzo]|sh|ch)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const stem = /[^aeiouy]e$/.test(verb)
    ? verb.slice(0, -1)
    : /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb)
      ? verb + verb.slice(-1)
      : verb;
  return nouns.has(verb) ? [`${stem}ing`] : [third, `${stem}ing`];
}
