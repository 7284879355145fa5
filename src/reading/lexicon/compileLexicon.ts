import { lexiconRows } from './lexiconRows';
import type { ReadingLanguage, Tag } from './tag';
import { tokensOf } from '../tokens/token';

/** Words of one language that share their tags: `tag` or `tag=meaning`, separated by spaces; forms separated by tabs. */
type CompiledGroup = readonly [language: ReadingLanguage, tags: string, forms: string];

/** A table of words and its language. */
interface LexiconTable {
  readonly language: ReadingLanguage;
  readonly table: string;
}

type Tags = Map<Tag, string | undefined>;

/** What a dictionary knows of a word; a table before it that says one of these has the last word. */
const wordClasses: readonly Tag[] = ['verb', 'ambiguous', 'mostly:noun', 'plain'];

/**
 * Tables of words in the form that loads fast and is small to send: each set of tags once, with all its forms. A later table of the
 * same language adds the class of a word (verb, noun or both) where the earlier ones say none.
 */
export function compileLexicon(tables: readonly LexiconTable[]): CompiledGroup[] {
  const words = new Map<string, Tags>();
  for (const { language, table } of tables)
    for (const { form, tags } of lexiconRows(table)) {
      const key = `${language}\n${asTokens(form)}`;
      const known = words.get(key);
      if (known) addClass(known, tags);
      else words.set(key, new Map(tags));
    }
  return grouped(words);
}

/** "p.a." as texts have it: p . a . */
export function asTokens(form: string): string {
  return tokensOf(form)
    .map(({ text }) => text)
    .join(' ');
}

/** A word that a table calls a noun is not only a verb, however seldom the dictionary has seen it as a noun. */
function addClass(known: Tags, tags: ReadonlyMap<Tag, string | undefined>): void {
  if (wordClasses.some((tag) => known.has(tag))) return;
  const isNoun = [...known.keys()].some((tag) => tag.startsWith('noun:'));
  for (const [tag, meaning] of tags) known.set(isNoun && tag === 'verb' ? 'ambiguous' : tag, meaning);
}

function grouped(words: ReadonlyMap<string, Tags>): CompiledGroup[] {
  const groups = new Map<string, string[]>();
  for (const [key, tags] of words) {
    const [language = '', form = ''] = key.split('\n');
    const group = `${language}\n${[...tags].map(([tag, meaning]) => (meaning === undefined ? tag : `${tag}=${meaning}`)).join(' ')}`;
    const forms = groups.get(group);
    if (forms) forms.push(form);
    else groups.set(group, [form]);
  }
  return [...groups].map(([group, forms]) => {
    const [language, tags] = group.split('\n') as [ReadingLanguage, string];
    return [language, tags, forms.join('\t')];
  });
}
