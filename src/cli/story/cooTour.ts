import type { Tour } from '../../host/page/tour/Story';
import { columnOf, rowOf } from './tourCells';
import { paneControl, spoken } from './spoken';
import type { StoryWords } from './storyWords';

/** The example that is weak on purpose, the field to mend, and its department. */
const weakKpi = ['code', 'FIN-2'] as const;
const finished = ['department', 'Finance'] as const;
/** The first department has two ideal outcomes; this one is noted beneath. */
const newOutcome = 3;

/** From an empty workbook to a finished department. */
export function cooTour(said: StoryWords): Tour {
  type Step = keyof (typeof said)['en']['tours']['coo']['steps'];
  const told = (step: Step): Pick<Tour['steps'][number], 'title' | 'says'> => ({
    title: spoken((language) => said[language].tours.coo.steps[step].title),
    says: spoken((language) => said[language].tours.coo.steps[step].says),
  });
  const setUpTab = paneControl('tab', ({ pane }) => pane.tabs.setUp);
  const generate = paneControl('button', ({ pane }) => pane.setUp.generate);
  const interviewTab = paneControl('tab', ({ pane }) => pane.tabs.interview);
  const another = paneControl('button', (_words, language) => said[language].interview.another);
  const outcome = paneControl('textbox', (_words, language) => said[language].interview.target(newOutcome));
  const checkTab = paneControl('tab', ({ pane }) => pane.tabs.check);
  const mendRow = paneControl('button', ({ pane }) => pane.check.mendRow);
  const use = paneControl('button', ({ fields }, language) => said[language].mend.useFor(fields.kpis.formula.head));
  const formula = paneControl('textbox', ({ fields }) => fields.kpis.formula.head);
  const write = paneControl('button', (_words, language) => said[language].mend.save);
  const yes = paneControl('button', (_words, language) => said[language].mend.yes);
  const openRow = [
    { kind: 'go', formula: rowOf('tblKpis', weakKpi, 'name') },
    { kind: 'press', control: checkTab, unless: write },
    { kind: 'press', control: mendRow, unless: write },
  ] as const;
  return {
    title: spoken((language) => said[language].tours.coo.title),
    about: spoken((language) => said[language].tours.coo.about),
    begins: { in: 'newWorkbook' },
    steps: [
      {
        ...told('setUp'),
        at: { kind: 'control', controls: [generate, setUpTab] },
        done: { kind: 'true', formula: 'ROWS(tblKpis)>0' },
        show: [
          { kind: 'press', control: setUpTab },
          { kind: 'press', control: generate },
        ],
      },
      {
        ...told('interview'),
        at: { kind: 'control', controls: [outcome, another, interviewTab] },
        done: { kind: 'filled', control: outcome },
        show: [
          { kind: 'press', control: interviewTab },
          { kind: 'press', control: another, unless: outcome },
          { kind: 'fill', control: outcome, text: spoken((language) => said[language].tours.coo.outcome) },
        ],
      },
      {
        ...told('targets'),
        at: {
          kind: 'cells',
          formula: `INDEX(${columnOf('tblTargets', 'target')},ROWS(tblTargets)):INDEX(${columnOf('tblTargets', 'readUnit')},ROWS(tblTargets))`,
        },
        done: { kind: 'sheet', formula: 'Page_Targets' },
        show: [],
      },
      {
        ...told('weak'),
        at: { kind: 'control', controls: [write, mendRow, checkTab] },
        done: { kind: 'there', control: write },
        show: openRow,
      },
      {
        ...told('letters'),
        at: { kind: 'control', controls: [use, formula, mendRow, checkTab] },
        done: { kind: 'usable', control: write },
        show: [...openRow, { kind: 'press', control: use }],
      },
      {
        ...told('write'),
        at: { kind: 'control', controls: [yes, write, mendRow, checkTab] },
        done: { kind: 'true', formula: `${rowOf('tblKpis', weakKpi, 'verdict')}=Verdict_Complete` },
        show: [
          ...openRow,
          { kind: 'fill', control: formula, text: spoken((language) => said[language].tours.coo.mended) },
          { kind: 'press', control: write, unless: yes },
          { kind: 'press', control: yes },
        ],
      },
      {
        ...told('inRange'),
        at: { kind: 'cells', formula: rowOf('tblDepartments', finished, 'kpiCount', 'status') },
        done: { kind: 'sheet', formula: 'Page_Departments' },
        show: [],
      },
    ],
  };
}
