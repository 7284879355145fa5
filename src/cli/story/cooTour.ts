import type { Tour } from '../../host/page/tour/Story';
import { columnOf, rowOf } from './tourCells';
import { paneControl, spoken } from './spoken';
import type { StoryWords } from './storyWords';

/** The example that is weak on purpose, and its department. */
const weakKpi = ['code', 'FIN-2'] as const;
const finished = ['department', 'Finance'] as const;

/** From an empty workbook to a finished department. */
export function cooTour({ tours }: StoryWords): Tour {
  type Step = keyof (typeof tours)['en']['coo']['steps'];
  const told = (step: Step): Pick<Tour['steps'][number], 'title' | 'says'> => ({
    title: spoken((language) => tours[language].coo.steps[step].title),
    says: spoken((language) => tours[language].coo.steps[step].says),
  });
  const setUpTab = paneControl('tab', ({ pane }) => pane.tabs.setUp);
  const generate = paneControl('button', ({ pane }) => pane.setUp.generate);
  const checkTab = paneControl('tab', ({ pane }) => pane.tabs.check);
  const weakFormula = rowOf('tblKpis', weakKpi, 'formula');
  const standing = rowOf('tblDepartments', finished, 'kpiCount', 'nextStep');
  const read = `INDEX(${columnOf('tblTargets', 'readValue')},1):INDEX(${columnOf('tblTargets', 'readable')},1)`;
  return {
    title: spoken((language) => tours[language].coo.title),
    about: spoken((language) => tours[language].coo.about),
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
        ...told('departments'),
        at: { kind: 'cells', formula: standing },
        done: { kind: 'sheet', formula: 'Page_Departments' },
        show: [],
      },
      {
        ...told('targets'),
        at: { kind: 'cells', formula: read },
        done: { kind: 'sheet', formula: 'Page_Targets' },
        show: [],
      },
      {
        ...told('mend'),
        at: { kind: 'cells', formula: weakFormula },
        done: { kind: 'true', formula: `${rowOf('tblKpis', weakKpi, 'verdict')}=Verdict_Complete` },
        show: [{ kind: 'enter', formula: weakFormula, text: spoken((language) => tours[language].coo.mended) }],
      },
      {
        ...told('check'),
        at: { kind: 'control', controls: [checkTab] },
        done: { kind: 'chosen', control: checkTab },
        show: [{ kind: 'press', control: checkTab }],
      },
      {
        ...told('inRange'),
        at: { kind: 'cells', formula: standing },
        done: { kind: 'sheet', formula: 'Page_Departments' },
        show: [],
      },
    ],
  };
}
