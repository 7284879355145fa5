import { spawnSync } from 'node:child_process';

/**
 * `describe` where a program is installed; where it is not, `describe.skip` and a line that says so.
 * FORBID_SKIPPING=1 (CI) makes a missing program a failure.
 */
export function describeWith(program: string, forWhat: string): jest.Describe {
  const isThere = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  if (isThere || process.env['FORBID_SKIPPING'] === '1') return describe;
  console.log(`Skipped: ${program} is not installed, so ${forWhat} is not tested.`);
  return describe.skip;
}
