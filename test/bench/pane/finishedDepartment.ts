import { spawn } from 'node:child_process';
import type { Browser } from 'playwright-core';
import type { Story } from '../../../src/host/page/tour/Story';

/** Seconds since `npm start` was typed. */
interface Walk {
  readonly served: number;
  readonly opened: number;
  readonly finished: number;
}

const longest = 300_000;

/**
 * From `npm start` to a finished department without a person's pauses: the page's first tour, each step shown. In the language en.
 * @param port A port that nobody listens on.
 */
export async function walkToDepartment(browser: Browser, port: number): Promise<Walk> {
  const begun = performance.now();
  const since = (): number => (performance.now() - begun) / 1000;
  const program = spawn('npm', ['start', '--', '--port', String(port)], { detached: true });
  try {
    await new Promise<void>((served, failed) => {
      program.stdout.on('data', (said: Buffer) => {
        if (said.includes('The preview is at')) served();
      });
      program.once('exit', () => failed(new Error('npm start ended.')));
    });
    const served = since();
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(longest);
    await page.goto(`http://localhost:${String(port)}/`);
    await page.locator('.tour-card').first().waitFor();
    const opened = since();
    const steps = await page.evaluate(async () => {
      const story = (await (await fetch('/story.json')).json()) as Story;
      return story.tours[0]?.steps.length ?? 0;
    });
    await page.locator('.tour-card').first().click();
    for (let step = 0; step < steps; step += 1) {
      const lead = page.locator('.tour-buttons .primary');
      if (!(await page.locator('.tour-state.done').isVisible())) await lead.click();
      await page.locator('.tour-state.done').waitFor();
      await lead.click();
    }
    return { served, opened, finished: since() };
  } finally {
    if (program.pid !== undefined) process.kill(-program.pid, 'SIGTERM');
  }
}
