import { departmentGaps, type DepartmentState } from '../../../src/kpi/judge/departmentGaps';
import { readAnswer } from '../../../src/kpi/judge/readAnswer';

const limits = { min: 2, max: 3 };

function state(change: Partial<DepartmentState> = {}): DepartmentState {
  return {
    department: { department: 'HRD', head: 'Rina', responsibilities: 'Attendance' },
    targets: [{ department: 'HRD', task: 'Attendance', target: '95% karyawan hadir setiap minggu', period: '' }],
    kpis: 2,
    weakRows: 0,
    ...change,
  };
}

function target(text: string | number): DepartmentState['targets'][number] {
  return { department: 'HRD', task: '', target: text, period: '' };
}

test('nothing is missing in a department that has answered and has its KPIs', () => {
  expect(departmentGaps(state(), limits)).toEqual([]);
  expect(departmentGaps(state({ targets: [target(95)] }), limits)).toEqual([]);
});

test.each([
  [
    'no responsibilities',
    { department: { department: 'HRD', head: 'R', responsibilities: ' ' } },
    ['responsibilities'],
  ],
  ['no head', { department: { department: 'HRD', head: '', responsibilities: 'x' } }, ['head']],
  ['no target', { targets: [] }, ['target']],
  ['a row without its target', { targets: [target('')] }, ['target']],
  ['no KPI', { kpis: 0 }, ['tooFew']],
  ['one KPI', { kpis: 1 }, ['tooFew']],
  ['four KPIs', { kpis: 4 }, ['tooMany']],
  ['weak rows', { weakRows: 1 }, ['weak']],
  [
    'nothing at all',
    { department: { department: 'A', head: '', responsibilities: '' }, targets: [], kpis: 0 },
    [...['responsibilities', 'target', 'tooFew', 'head']],
  ],
])('%s', (_what, change, kinds) => {
  expect(departmentGaps(state(change), limits).map(({ kind }) => kind)).toEqual(kinds);
});

test.each(['Semua senang', 'Everybody is happy'])('%s: the target that cannot be measured is named', (text) => {
  expect(departmentGaps(state({ targets: [target('95% hadir'), target(text)] }), limits)).toEqual([
    { kind: 'unmeasurable', targets: [text] },
  ]);
});

test.each([
  [
    '95% karyawan hadir setiap minggu',
    { value: 0.95, unit: 'percent', period: 'week', measurable: true, reason: 'level' },
  ],
  ['Products known by at least 3 classes', { value: 3, comparator: 'min', measurable: true, reason: 'level' }],
  ['Employee attendance', { value: null, measurable: true, reason: 'quantity' }],
  ['Mengelola kehadiran', { measurable: false, reason: 'activity' }],
  ['', { measurable: false, reason: 'blank' }],
])('an answer is read as the sheet reads it: %s', (text, reading) => {
  expect(readAnswer(text)).toMatchObject(reading);
});
