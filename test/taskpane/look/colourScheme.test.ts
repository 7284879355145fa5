import { colourScheme } from '../../../src/taskpane/look/colourScheme';

test.each([
  ['#FFFFFF', 'light'],
  ['#E6E6E6', 'light'],
  ['#262626', 'dark'],
  ['0A0A0A', 'dark'],
  ['', 'light'],
  ['white', 'light'],
  [undefined, 'light'],
])('%s is %s', (background, scheme) => {
  expect(colourScheme(background)).toBe(scheme);
});
