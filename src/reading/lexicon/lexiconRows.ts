import { tagTable } from './tagTable';
import type { Tag } from './tag';

/** A word or phrase of one language, as its table gives it. */
interface LexiconRow {
  /** In small letters; phrases with spaces, without hyphens. */
  readonly form: string;
  readonly tags: ReadonlyMap<Tag, string | undefined>;
  readonly source: string;
}

const columns = 'form\ttags\tmeaning\tsource';

/**
 * The rows of a table of words: `form ⇥ tags ⇥ meaning ⇥ source`. Tags are separated by spaces; the meanings stand in the order of
 * those tags that have one, with commas. Throws, with the number of the line, for what is no row.
 */
export function lexiconRows(table: string): LexiconRow[] {
  const [head, ...lines] = table.trimEnd().split('\n');
  if (head !== columns) throw new Error(`The first line must be: ${columns}`);
  return lines.map((line, index) => rowOf(line, index + 2));
}

function rowOf(line: string, number: number): LexiconRow {
  const [form = '', tagText = '', meaningText = '', source = '', ...more] = line.split('\t');
  if ([form, tagText, source].includes('') || more.length > 0)
    throw new Error(`Line ${number} needs a form, tags, a meaning or nothing, and a source: ${line}`);
  const meanings = meaningText === '' ? [] : meaningText.split(', ');
  const tags = new Map(tagText.split(' ').map((tag) => tagAndMeaning(tag, meanings, number)));
  if (meanings.length > 0) throw new Error(`Line ${number}: no tag has the meaning ${meanings.join(', ')}.`);
  return { form, tags, source };
}

/** A tag with its meaning, which is taken from those that are left. */
function tagAndMeaning(tag: string, meanings: string[], number: number): [Tag, string | undefined] {
  if (!isTag(tag)) throw new Error(`Line ${number}: no tag is called ${tag}.`);
  if (!('meaning' in tagTable[tag])) return [tag, undefined];
  const meaning = meanings.shift();
  if (meaning === undefined) throw new Error(`Line ${number}: ${tag} needs a meaning.`);
  return [tag, meaning];
}

function isTag(text: string): text is Tag {
  return Object.hasOwn(tagTable, text);
}
