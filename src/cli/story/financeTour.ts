import type { Tour } from '../../host/page/tour/Story';
import { rowOf } from './tourCells';
import { paneControl, spoken } from './spoken';
import type { StoryWords } from './storyWords';

/** The example whose target somebody changes, and a department whose status is looked at. */
const changedKpi = 'MKT-1';
const looked = ['department', 'Marketing'] as const;
/** Columns of the table of sign-offs: code and state stand first. */
const signedCodes = 'INDEX(tblSignOff,0,1)';

/** From the formulas to a signature, and to what has changed since. */
export function financeTour({ tours, review }: StoryWords): Tour {
  type Step = keyof (typeof tours)['en']['finance']['steps'];
  const told = (step: Step): Pick<Tour['steps'][number], 'title' | 'says'> => ({
    title: spoken((language) => tours[language].finance.steps[step].title),
    says: spoken((language) => tours[language].finance.steps[step].says),
  });
  const reviewTab = paneControl('tab', ({ pane }) => pane.tabs.review);
  const reviewer = paneControl('textbox', (_words, language) => review[language].reviewer);
  const signAll = paneControl('button', (_words, language) => review[language].signAll(2));
  const sign = paneControl('button', (_words, language) => review[language].yes);
  const target = rowOf('tblKpis', ['code', changedKpi], 'target');
  return {
    title: spoken((language) => tours[language].finance.title),
    about: spoken((language) => tours[language].finance.about),
    fits: 'ROWS(tblKpis)>0',
    steps: [
      {
        ...told('review'),
        at: { kind: 'cells', formula: 'OFFSET(Page_Review,4,0,6,4)' },
        done: { kind: 'sheet', formula: 'Page_Review' },
        show: [],
      },
      {
        ...told('formula'),
        at: { kind: 'cells', formula: rowOf('tblDepartments', looked, 'status') },
        done: { kind: 'selected', formula: rowOf('tblDepartments', looked, 'status') },
        show: [],
      },
      {
        ...told('sign'),
        at: { kind: 'control', controls: [sign, reviewer, reviewTab] },
        done: { kind: 'true', formula: `COUNTA(${signedCodes})*ROWS(tblSignOff)>0` },
        show: [
          { kind: 'press', control: reviewTab },
          { kind: 'fill', control: reviewer, text: spoken((language) => tours[language].finance.reviewer) },
          { kind: 'press', control: signAll },
          { kind: 'press', control: sign },
        ],
      },
      {
        ...told('change'),
        at: { kind: 'cells', formula: target },
        done: { kind: 'changed', formula: target },
        show: [{ kind: 'enter', formula: target, text: spoken((language) => tours[language].finance.target) }],
      },
      {
        ...told('changed'),
        at: { kind: 'cells', formula: `OFFSET(INDEX(${signedCodes},MATCH("${changedKpi}",${signedCodes},0)),0,0,1,4)` },
        done: { kind: 'sheet', formula: 'Page_SignOff' },
        show: [],
      },
    ],
  };
}
