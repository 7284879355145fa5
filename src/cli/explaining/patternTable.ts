import type { Pattern } from '../../reading/statements/pattern';

/** The patterns in the order in which they are tried, as text for people. */
export function patternTable(patterns: readonly Pattern[]): string {
  return patterns
    .map(({ id, when, outcome, why, texts }, place) => {
      const examples = Object.entries(texts).flatMap(([language, { fits, not }]) => [
        `     ${language}: ${fits.join(' · ')}`,
        `     ${language}, not: ${not.join(' · ')}`,
      ]);
      return [
        `${String(place + 1).padStart(3)}. ${id} → ${outcome}`,
        `     ${when.join(' + ')}`,
        `     ${why}`,
        ...examples,
      ].join('\n');
    })
    .join('\n');
}
