/** Compiles the tables of words: `npm run lexicon`; with `wordnet` it first writes the table of English verbs anew. */
import { writeFileSync } from 'node:fs';
import { compiledText, folder } from './lexiconFiles';
import { wordnetTable } from './wordnetTable';

if (process.argv.includes('wordnet')) writeFileSync(`${folder}/wordnet.tsv`, wordnetTable());
writeFileSync(`${folder}/compiled.json`, compiledText());
