import type { Pattern } from '../pattern';

/** Orders and reports of work: once, or again and again. */
export const work: readonly Pattern[] = [
  {
    id: 'deliver-again',
    when: ['first verb:deliver', 'object thing', 'when when:routine'],
    outcome: 'duty',
    why: 'What is delivered again and again is routine.',
  },
  {
    id: 'deliver-quality',
    when: ['first verb:deliver', 'object quality', 'no object head noun:quantity'],
    outcome: 'vague',
    why: 'A thing that is delivered by its quality leaves open when it is there.',
  },
  {
    id: 'deliver-somehow',
    when: ['first verb:deliver', 'any adverb'],
    outcome: 'vague',
    why: 'An adverb says how, not what.',
  },
  {
    id: 'shape',
    when: ['first verb:shape', 'no object determiner|novelty|noun:product'],
    outcome: 'vague',
    why: 'To build what is no certain thing has no end.',
  },
  {
    id: 'deliverer',
    when: ['first verb:deliver', 'first third|gerund', 'object thing'],
    outcome: 'duty',
    why: 'A report of what somebody does is about routine.',
  },
  {
    id: 'make-several',
    when: ['first verb:make', 'object head plural', 'no object determiner|novelty', 'no when when:deadline'],
    outcome: 'duty',
    why: 'Things in the plural without an article are made again and again.',
  },
  {
    id: 'deliver',
    when: ['first verb:deliver', 'object thing'],
    outcome: 'delivery',
    why: 'An order for one-off work ends with a thing that is there, or not.',
  },
  {
    id: 'give-quality',
    when: ['first verb:give', 'object quality'],
    outcome: 'vague',
    why: 'To give a quality leaves open how far.',
  },
  {
    id: 'give-somehow',
    when: ['first verb:give', 'any adverb'],
    outcome: 'vague',
    why: 'An adverb says how, not what.',
  },
  {
    id: 'prepare-quality',
    when: ['first verb:prepare', 'object quality'],
    outcome: 'vague',
    why: 'A thing that is made by its quality leaves open when it is there.',
  },
  {
    id: 'judge',
    when: ['first verb:judge', 'object thing', 'no object status|participle', 'no when when:deadline'],
    outcome: 'duty',
    why: 'To judge a quality is work, since the quality is only its object.',
  },
  {
    id: 'works-somehow',
    when: ['first third', 'any quality|adverb', 'no next head:end|participle'],
    outcome: 'vague',
    why: 'How somebody works describes a person.',
  },
  {
    id: 'work-described',
    when: ['first verb', 'object manner|relative', 'object quality'],
    outcome: 'vague',
    why: 'A quality tied to the object by yang says how good, not what.',
  },
  {
    id: 'work-in-manner',
    when: ['first verb', 'rest manner', 'rest quality', 'no rest purpose'],
    outcome: 'vague',
    why: 'A quality behind secara or dengan says how, not what.',
  },
  {
    id: 'behave',
    when: ['first stative', 'any quality'],
    outcome: 'vague',
    why: 'A quality behind a verb without an object says how somebody is.',
  },
  {
    id: 'prepare-one',
    when: [
      'first verb:prepare',
      'object head noun:product',
      'no object head plural',
      'no when when:routine',
      'no first third|gerund',
    ],
    outcome: 'delivery',
    why: 'One thing that is made is there some day.',
  },
  {
    id: 'work-until',
    when: ['first verb', 'when when:deadline', 'no when when:every'],
    outcome: 'delivery',
    why: 'Work with a deadline is done once.',
  },
  {
    id: 'work',
    when: ['first verb', 'no first passive'],
    outcome: 'duty',
    why: 'A verb without an end that can be seen is routine.',
  },
];
