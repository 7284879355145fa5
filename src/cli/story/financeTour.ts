import type { Tour } from '../../host/page/tour/Story';
import { hasRow, isFrozen, rowOf } from './tourCells';
import { anyNumber, paneControl, spoken } from './spoken';
import type { StoryWords } from './storyWords';

/** The example whose target somebody changes, and a department whose status is looked at. */
const changedKpi = ['code', 'MKT-1'] as const;
const looked = ['department', 'Marketing'] as const;
/** Columns of the table of sign-offs: code and state stand first. */
const signedCodes = 'INDEX(tblSignOff,0,1)';

/** From the formulas to a signature, to what has changed since, and to results that stay. */
export function financeTour(said: StoryWords): Tour {
  type Step = keyof (typeof said)['en']['tours']['finance']['steps'];
  const told = (step: Step): Pick<Tour['steps'][number], 'title' | 'says'> => ({
    title: spoken((language) => said[language].tours.finance.steps[step].title),
    says: spoken((language) => said[language].tours.finance.steps[step].says),
  });
  const reviewTab = paneControl('tab', ({ pane }) => pane.tabs.review);
  const compare = paneControl('button', (_words, language) => said[language].review.repair.look);
  const compareAgain = paneControl('button', (_words, language) => said[language].review.repair.again);
  const reviewer = paneControl('textbox', (_words, language) => said[language].review.reviewer);
  const signAll = paneControl('button', (_words, language) => anyNumber(said[language].review.signAll(2)));
  const sign = paneControl('button', (_words, language) => said[language].review.yes);
  const freeze = paneControl('button', ({ pane }) => pane.share.freeze);
  const restore = paneControl('button', ({ pane }) => pane.share.restore);
  const target = rowOf('tblKpis', changedKpi, 'target');
  return {
    title: spoken((language) => said[language].tours.finance.title),
    about: spoken((language) => said[language].tours.finance.about),
    begins: { in: 'example', fits: `AND(${hasRow('tblKpis', changedKpi)},${hasRow('tblDepartments', looked)})` },
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
        ...told('compare'),
        at: { kind: 'control', controls: [compareAgain, compare, reviewTab] },
        done: { kind: 'there', control: compareAgain },
        show: [
          { kind: 'press', control: reviewTab },
          { kind: 'press', control: compare, unless: compareAgain },
        ],
      },
      {
        ...told('sign'),
        at: { kind: 'control', controls: [sign, reviewer, reviewTab] },
        done: { kind: 'true', formula: `COUNTA(${signedCodes})*ROWS(tblSignOff)>0` },
        show: [
          { kind: 'press', control: reviewTab },
          { kind: 'fill', control: reviewer, text: spoken((language) => said[language].tours.finance.reviewer) },
          { kind: 'press', control: signAll },
          { kind: 'press', control: sign },
        ],
      },
      {
        ...told('change'),
        at: { kind: 'cells', formula: target },
        done: { kind: 'changed', formula: target },
        show: [{ kind: 'enter', formula: target, text: spoken((language) => said[language].tours.finance.target) }],
      },
      {
        ...told('changed'),
        at: {
          kind: 'cells',
          formula: `OFFSET(INDEX(${signedCodes},MATCH("${changedKpi[1]}",${signedCodes},0)),0,0,1,4)`,
        },
        done: { kind: 'sheet', formula: 'Page_SignOff' },
        show: [],
      },
      {
        ...told('freeze'),
        at: { kind: 'control', controls: [restore, freeze, reviewTab] },
        done: { kind: 'true', formula: isFrozen },
        show: [
          { kind: 'press', control: reviewTab },
          { kind: 'press', control: freeze },
        ],
      },
      {
        ...told('restore'),
        at: { kind: 'control', controls: [restore, freeze, reviewTab] },
        done: { kind: 'true', formula: `NOT(${isFrozen})` },
        show: [
          { kind: 'press', control: reviewTab },
          { kind: 'press', control: restore },
        ],
      },
    ],
  };
}
