import { linksOf } from '../../../src/kpi/judge/linksOf';

const isLinked = linksOf([
  { department: 'HRD', task: 'Attendance', target: '95% hadir setiap minggu', period: 'Week' },
  { department: '', task: '', target: '', period: '' },
]);

test.each([
  ['HRD', '95% hadir setiap minggu', true],
  [' hrd ', '95%\u00a0hadir  setiap MINGGU', true],
  ['Finance', '95% hadir setiap minggu', false],
  ['HRD', '95% hadir', false],
  ['HRD', '', false],
  ['', '', false],
  [null, null, false],
])('%p is linked to %p: %p', (department, target, linked) => {
  expect(isLinked(department, target)).toBe(linked);
});
