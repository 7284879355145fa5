import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

test('what knows dates works the same in Jakarta', () => {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [jest, 'test/reading', 'test/kpi', 'test/words', 'test/cli', 'test/functions'],
    {
      cwd: root,
      env: { ...process.env, TZ: 'Asia/Jakarta' },
      encoding: 'utf8',
    },
  );
  expect({ status, failed: stderr.match(/^FAIL .*/gm) }).toEqual({ status: 0, failed: null });
}, 300_000);
