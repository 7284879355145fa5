import { readFileSync } from 'node:fs';
import { compileLexicon } from '../../../src/reading/lexicon/compileLexicon';

export const folder = 'src/reading/lexicon';

/** The tables of words, in the order in which they count. */
export const tables = [
  { language: 'en', file: 'en.tsv' },
  { language: 'id', file: 'id.tsv' },
  { language: 'en', file: 'wordnet.tsv' },
] as const;

export function tableText(file: string): string {
  return readFileSync(`${folder}/${file}`, 'utf8');
}

/** What `compiled.json` is to hold. */
export function compiledText(): string {
  const groups = compileLexicon(tables.map(({ language, file }) => ({ language, table: tableText(file) })));
  return `[\n${groups.map((group) => JSON.stringify(group)).join(',\n')}\n]\n`;
}
