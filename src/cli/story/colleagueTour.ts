import type { Tour } from '../../host/page/tour/Story';
import { pageWords } from '../../host/page/language/pageWords';
import { hasRow, isFrozen, nextRow, rowOf } from './tourCells';
import { spoken, withoutAddIn } from './spoken';
import type { StoryWords } from './storyWords';

const changedKpi = ['code', 'MKT-1'] as const;
const grown = ['department', 'Marketing'] as const;
const last = ['department', 'Finance'] as const;

/** What somebody sees who has only Excel. */
export function colleagueTour(said: StoryWords): Tour {
  type Step = keyof (typeof said)['en']['tours']['colleague']['steps'];
  const told = (step: Step): Pick<Tour['steps'][number], 'title' | 'says'> => {
    const say = (part: 'title' | 'says'): ReturnType<typeof spoken> =>
      spoken((language, tag) => {
        const words = said[language].tours.colleague.steps[step];
        return (typeof words === 'function' ? words(pageWords[tag].withoutAddIn) : words)[part];
      });
    return { title: say('title'), says: say('says') };
  };
  const owner = rowOf('tblKpis', changedKpi, 'owner');
  const advice = rowOf('tblKpis', changedKpi, 'advice');
  const count = rowOf('tblDepartments', grown, 'kpiCount');
  const [newName, newDepartment] = nextRow('tblKpis', ['name', 'department']);
  const fits = `AND(${[hasRow('tblKpis', changedKpi), hasRow('tblDepartments', grown), hasRow('tblDepartments', last)].join()},NOT(${isFrozen}))`;
  return {
    title: spoken((language) => said[language].tours.colleague.title),
    about: spoken((language) => said[language].tours.colleague.about),
    begins: { in: 'example', fits },
    steps: [
      {
        ...told('away'),
        at: { kind: 'control', controls: [withoutAddIn] },
        done: { kind: 'addIn', isPresent: false },
        show: [{ kind: 'addIn', isPresent: false }],
      },
      {
        ...told('counts'),
        at: { kind: 'cells', formula: `${count}:${rowOf('tblDepartments', last, 'status')}` },
        done: { kind: 'sheet', formula: 'Page_Departments' },
        show: [],
      },
      {
        ...told('verdicts'),
        at: { kind: 'cells', formula: rowOf('tblKpis', changedKpi, 'verdict', 'advice') },
        done: { kind: 'sheet', formula: 'Page_Kpis' },
        show: [],
      },
      {
        ...told('change'),
        at: { kind: 'cells', formula: owner },
        done: { kind: 'true', formula: `LEN(${owner})=0` },
        show: [{ kind: 'enter', formula: owner, text: spoken(() => '') }],
      },
      {
        ...told('fieldsOnly'),
        at: { kind: 'cells', formula: advice },
        show: [],
      },
      {
        ...told('add'),
        at: { kind: 'cells', formula: `${newName}:${newDepartment}` },
        done: { kind: 'changed', formula: count },
        show: [
          { kind: 'enter', formula: newName, text: spoken((language) => said[language].tours.colleague.name) },
          { kind: 'enter', formula: newDepartment, text: spoken(() => grown[1]) },
        ],
      },
      {
        ...told('counted'),
        at: { kind: 'cells', formula: rowOf('tblDepartments', grown, 'kpiCount', 'status') },
        done: { kind: 'sheet', formula: 'Page_Departments' },
        show: [],
      },
      {
        ...told('back'),
        at: { kind: 'control', controls: [withoutAddIn] },
        done: { kind: 'addIn', isPresent: true },
        show: [{ kind: 'addIn', isPresent: true }],
      },
    ],
  };
}
