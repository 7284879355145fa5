import { standingFolder } from '../../src/cli/folders/standingFolder';

const byNpm = { npm_package_json: '/project/package.json', INIT_CWD: '/home/me' };

test.each([
  ['npm runs a script of this project', '/project', byNpm, '/home/me'],
  ['no npm', '/elsewhere', {}, '/elsewhere'],
  ['no npm, in the project', '/project', {}, '/project'],
  ['npm runs a script of another project', '/other', { ...byNpm, npm_package_json: '/other/package.json' }, '/other'],
  ['a script of this project goes elsewhere first', '/elsewhere', byNpm, '/elsewhere'],
  ['an npm that does not say where', '/project', { npm_package_json: '/project/package.json' }, '/project'],
])('%s', (_title, present, environment, stands) => {
  expect(standingFolder('/project', present, environment)).toBe(stands);
});
