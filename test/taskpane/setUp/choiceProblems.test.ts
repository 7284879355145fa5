import { card } from '../../../src/words/en/card';
import { card as indonesianCard } from '../../../src/words/id/card';
import type { TaskTemplate } from '../../../src/kpi/card/taskTemplate';
import type { Language } from '../../../src/words/index';
import { choiceProblems, kpiCount } from '../../../src/taskpane/setUp/choiceProblems';
import { firstChoices, generateOptions, type SetUpChoices } from '../../../src/taskpane/setUp/setUpChoices';

const own: TaskTemplate<Language> = { ...card, language: 'en' };
const first = firstChoices('id', new Date(2026, 10, 23));

/** Only what is not in order. */
function problems(part: Partial<SetUpChoices>): object {
  return JSON.parse(JSON.stringify(choiceProblems({ ...first, ...part }))) as object;
}

test('what is offered first can be made: this half year, two to three KPIs', async () => {
  expect(problems({})).toEqual({});
  expect(await generateOptions(first)).toEqual({
    template: { ...indonesianCard, language: 'id' },
    ownTemplate: false,
    content: 'examples',
    period: { start: 46204, end: 46387 },
    min: 2,
    max: 3,
    stretchLimit: 0.5,
  });
});

test.each<[Partial<SetUpChoices>, object]>([
  [{ min: '' }, { min: 'mendWhole' }],
  [{ min: '0' }, { min: 'mendWhole' }],
  [{ max: '2.5' }, { max: 'mendWhole' }],
  [{ max: '1' }, { max: 'mendMost' }],
  [{ max: '100' }, { max: 'mendWhole' }],
  [{ end: 46000 }, { end: 'mendPeriod' }],
  [{ start: undefined }, { start: 'mendDate' }],
  [{ end: undefined }, { end: 'mendDate' }],
  [{ source: 'file' }, { file: 'noFile' }],
  [{ source: 'file', own }, {}],
])('%j', (part, expected) => {
  expect(problems(part)).toEqual(expected);
});

test('nothing is made from choices that cannot be used', async () => {
  expect(await generateOptions({ ...first, min: 'x' })).toBeUndefined();
  expect(await generateOptions({ ...first, start: undefined })).toBeUndefined();
  expect(await generateOptions({ ...first, source: 'file' })).toBeUndefined();
});

test('an own template is used as it is', async () => {
  const options = await generateOptions({ ...first, source: 'file', own });
  expect(options?.template).toBe(own);
});

test('numbers as typed', () => {
  expect([' 3 ', '99', '3e1', '-1', '٣'].map(kpiCount)).toEqual([3, 99, undefined, undefined, undefined]);
});
