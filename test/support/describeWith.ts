import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What some tests cannot do without: programs on the path, files and folders beside the project. */
interface Needs {
  readonly programs?: readonly string[];
  readonly paths?: readonly string[];
}

/**
 * `describe` where everything is there. Where something is missing, `describe.skip` and a line on the console that says what is not
 * tested and why; with FORBID_SKIPPING=1 (CI) one failing test in place of the tests.
 */
export function describeWith(
  { programs = [], paths = [] }: Needs,
  forWhat: string,
): (name: string, tests: () => void) => void {
  const missing = [
    ...programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0),
    ...paths.filter((path) => !existsSync(path)),
  ];
  if (missing.length === 0) return describe;
  const said = `${forWhat} cannot be tested: ${missing.join(', ')} is not here.`;
  if (process.env['FORBID_SKIPPING'] !== '1') {
    process.stderr.write(`Skipped: ${said}\n`);
    return describe.skip;
  }
  return (name) => {
    test(`${name}: nothing is skipped`, () => {
      expect(said).toBe('');
    });
  };
}
