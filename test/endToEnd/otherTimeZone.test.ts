import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
/** What opens Office.js or reads the sources takes long and knows no dates. */
const knowDates = [
  ...['test/reading/', 'test/kpi/(?!record/newFields)', 'test/words/(?!thirdLanguage)', 'test/cli/'],
  'test/functions/(?!officeRuntime|functionsMetadata)',
];

test('what knows dates works the same in Jakarta', () => {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status, stderr } = spawnSync(process.execPath, [jest, '--maxWorkers=1', ...knowDates], {
    cwd: root,
    env: { ...process.env, TZ: 'Asia/Jakarta', RANDOM_CALLS: '1000' },
    encoding: 'utf8',
  });
  expect({ status, failed: stderr.match(/^FAIL .*/gm) }).toEqual({ status: 0, failed: null });
  expect(Number(/^(\d+) passed, 0 failed$/m.exec(stderr)?.[1])).toBeGreaterThan(1000);
}, 300_000);
