import type { Pattern } from '../pattern';

/** Whole sentences: a subject and what is said of it. */
export const sentences: readonly Pattern[] = [
  {
    id: 'time-alone',
    when: ['when when:alone'],
    outcome: 'time',
    why: 'A text that names a time and nothing else says only when.',
  },
  {
    id: 'share',
    when: ['any share'],
    outcome: 'quantity',
    unit: 'percent',
    why: 'What is said “as a share of” something is a share.',
  },
  {
    id: 'must-be-done',
    when: ['predicate modal', 'done participle|passive'],
    outcome: 'duty',
    why: 'Must, should and wajib before a passive say what has to be done.',
  },
  {
    id: 'to-be-done',
    when: ['before modal', 'first passive'],
    outcome: 'duty',
    why: 'The same without a subject: “Wajib dilaporkan”.',
  },
  {
    id: 'will-be-done-again',
    when: ['predicate announce', 'done participle|passive', 'when when:routine'],
    outcome: 'duty',
    why: 'What will be done each week is routine.',
  },
  {
    id: 'will-be-done',
    when: ['predicate announce', 'done participle|passive', 'no done quality'],
    outcome: 'fact',
    why: 'What will be done is done once, or not.',
  },
  {
    id: 'could-do',
    when: ['before ability', 'first verb|ambiguous'],
    outcome: 'vague',
    why: 'What somebody could do shows no result.',
  },
  {
    id: 'have-done',
    when: ['first perfect', 'next participle'],
    outcome: 'fact',
    why: 'A perfect says that it has been done.',
  },
  {
    id: 'has-been',
    when: ['predicate perfect', 'no any quality'],
    outcome: 'fact',
    why: 'A perfect after its subject says that it is done, or not.',
  },
  {
    id: 'all-do',
    when: ['first universal', 'no any quality'],
    outcome: 'fact',
    why: 'What all do, or have, is so or not.',
  },
  { id: 'denied', when: ['first denial'], outcome: 'fact', why: 'What is denied of everything is so or not.' },
];
