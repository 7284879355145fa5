import type { Frame, Page } from 'playwright-core';
import { languages, words } from '../../src/words/index';
import { axeViolations } from '../support/axeViolations';
import { describeWith } from '../support/describeWith';
import { longestMaking } from '../support/once/once';
import { paneOf, startPreview, type Preview } from './support/startPreview';

/** The narrowest pane, in pixels. */
const narrowest = 320;

describeWith({ programs: ['chromium'] }, 'Interview, mending and library in a browser')(
  'the pane at 320 pixels',
  () => {
    let preview: Preview;

    beforeAll(async () => {
      preview = await startPreview();
    }, longestMaking);

    afterAll(async () => preview.close());

    async function look(page: Page, pane: Frame, name: string): Promise<void> {
      expect([name, await axeViolations(pane)]).toEqual([name, []]);
      const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([name, overflow > 0]).toEqual([name, false]);
      const folder = process.env['PANE_PICTURES'];
      if (folder) await page.locator('iframe').screenshot({ path: `${folder}/${name}.png` });
    }

    test.each(languages)(
      'in %s: an answer, what is missing, the library and a weak row; axe finds nothing, nothing is cut off',
      async (language) => {
        const { pane: said, fields } = words[language];
        const [interview, mend] = await Promise.all([words[language].interview(), words[language].mend()]);
        const page = await preview.open(language === 'id' ? 'id-ID' : 'en-US');
        await page.addStyleTag({ content: `iframe { width: ${narrowest}px !important; min-width: 0 !important; }` });
        const pane = await paneOf(page);
        await pane.getByRole('button', { name: said.setUp.generate, exact: true }).click();
        await pane.getByRole('button', { name: said.setUp.doneInterview }).click();
        const target = pane.getByLabel(interview.target(1));
        await target.waitFor();
        await look(page, pane, `${language}-interview`);
        await target.fill(language === 'id' ? 'Dikenal minimal 5 kelas' : 'Known in at least 5 classes');
        await pane.getByLabel(interview.responsibilities).focus();
        await pane.getByText(interview.saved).first().waitFor();
        await pane.getByRole('combobox', { name: interview.departments }).selectOption('2');
        await pane.getByRole('button', { name: interview.finish }).click();
        await pane.getByText(interview.missingTitle).first().waitFor();
        await look(page, pane, `${language}-missing`);

        await pane.getByRole('tab', { name: said.tabs.check }).click();
        await pane.getByRole('button', { name: said.check.fromLibrary }).click();
        await pane.getByLabel(mend.search).fill('rate');
        await look(page, pane, `${language}-library`);
        await pane.getByRole('button', { name: said.check.backToFindings }).click();
        await pane.getByRole('button', { name: said.check.mendRow }).first().click();
        await pane.getByLabel(fields.kpis.formula.head, { exact: true }).waitFor();
        await look(page, pane, `${language}-mend`);
        const sizes = await pane.evaluate(() =>
          [...document.querySelectorAll('button')]
            .map((button) => button.getBoundingClientRect())
            .filter(({ width }) => width > 0)
            .map(({ height }) => Math.round(height)),
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
      },
      120_000,
    );
  },
);
