import type { Words } from '../Words';
import { argumentErrors } from './argumentErrors';
import { dates } from './dates';
import { fields } from './fields';
import { findings } from './findings';
import { library } from './library/library';
import { lists } from './lists';
import { pane } from './pane';
import { placeholders } from './placeholders';
import { templateProblems } from './templateProblems';
import { terms } from './terms';

export const id: Words = {
  ownName: 'Bahasa Indonesia',
  calledToo: ['indonesian', 'indonesia', 'bahasa indonesia'],
  locale: 'id-ID',
  ...{ argumentErrors, dates, fields, findings, library, lists, pane, placeholders, templateProblems, terms },
  sheets: async () => (await import('./sheets')).sheets,
  reports: async () => (await import('./reports')).reports,
  card: async () => (await import('./card')).card,
  selfTest: async () => (await import('./selfTestWords')).selfTestWords,
  headSpellings: async () => (await import('./headSpellings')).headSpellings,
  pasteIn: async () => (await import('./pasteIn')).pasteIn,
  formulaReview: async () => (await import('./formulaReview')).formulaReview,
  review: async () => (await import('./reviewWords')).reviewWords,
  interview: async () => (await import('./interviewWords')).interviewWords,
  mend: async () => (await import('./mendWords')).mendWords,
  commandLine: async () => (await import('./commandLine')).commandLine,
  tours: async () => (await import('./tours')).tours,
};
