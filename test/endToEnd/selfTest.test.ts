import { probes } from '../../src/workbook/selfTest/probes';
import { selfTestWords } from '../../src/words/id/selfTestWords';
import { words } from '../../src/words/index';
import { describeWith } from '../support/describeWith';
import { longestMaking, once } from '../support/once/once';
import { runCli } from '../support/runCli';
import { paneOf, startPreview, type Preview } from './support/startPreview';

/** The lines of a report that tell of a probe, by its id. */
function linesOf(report: string): Map<string, string> {
  const lines = report.trimEnd().split('\n').slice(4);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
}

test(
  'npm run self-test prints what the preview answers',
  async () => {
    await once('cli');
    const { output, errors, exitCode } = runCli('self-test');
    expect([errors, exitCode]).toEqual(['', 0]);
    expect([...linesOf(output).keys()]).toEqual(probes.map(({ id }) => id));
    expect(Buffer.byteLength(output.trimEnd())).toBeLessThanOrEqual(4096);
  },
  longestMaking,
);

describeWith({ programs: ['chromium'] }, 'The page with the pane')('the pane in the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  }, longestMaking);

  afterAll(() => preview.close());

  test('asks every question, shows the report, and leaves nothing', async () => {
    const page = await preview.open('id-ID');
    const pane = await paneOf(page);
    const sheets = await page.getByRole('tab').allTextContents();
    await pane.getByRole('button', { name: words.id.pane.selfTest.title }).press('Enter');
    await pane.getByRole('button', { name: selfTestWords.start }).press('Enter');
    const box = pane.getByRole('textbox', { name: selfTestWords.report });
    await box.waitFor({ timeout: 90_000 });
    const report = await box.inputValue();
    expect(report).toMatch(/^SMART KPI self-test, add-in \d+\.\d+\.\d+, .*\nExcel 16\.\S+ PC, in id-ID\n/);
    const lines = linesOf(report);
    expect([...lines.keys()]).toEqual(probes.map(({ id }) => id));
    expect([...lines.values()].filter((saw) => saw.startsWith('error'))).toEqual([]);
    expect(lines.get('blankArguments')).toBe('cell 0, text "", left out and range null [[0],[0]]');
    await pane.getByText(selfTestWords.whoever).waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual(sheets);
  }, 180_000);
});
