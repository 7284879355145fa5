import { inflected } from '../../../../src/reading/lexicon/en/inflected';

const nouns = new Set(['report']);

test.each([
  ['check', ['checks', 'checking']],
  ['carry', ['carries', 'carrying']],
  ['manage', ['manages', 'managing']],
  ['plan', ['plans', 'planning']],
  ['assess', ['assesses', 'assessing']],
  ['report', ['reporting']],
  ['follow up', []],
])('%s: %j', (verb, forms) => {
  expect(inflected(verb, nouns)).toEqual(forms);
});
