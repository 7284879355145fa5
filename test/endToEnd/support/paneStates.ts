import type { Frame, Page } from 'playwright-core';
import { words, type Language } from '../../../src/words/index';

type Reach = (pane: Frame, page: Page) => Promise<unknown>;

/** How each state of the pane is reached from the one before, by the keyboard alone. */
export async function paneStates(language: Language): Promise<Readonly<Record<string, Reach>>> {
  const { pane: said, fields } = words[language];
  const { tabs, check, setUp, share, handOver, languageSwitch } = said;
  const [interview, mend, review, selfTest, pasteIn] = await Promise.all([
    words[language].interview(),
    words[language].mend(),
    words[language].review(),
    words[language].selfTest(),
    words[language].pasteIn(),
  ]);
  const { heads } = await words[language].sheets();
  const other = setUp.languageNames[language === 'en' ? 'id' : 'en'];
  const { name } = fields.kpis;
  const sees = (pane: Frame, text: string): Promise<void> => pane.getByText(text).first().waitFor();
  const backToFindings = (pane: Frame): Promise<void> => press(pane, `← ${check.backToFindings}`);
  return {
    setUp: async (pane) => pane.getByRole('button', { name: setUp.generate, exact: true }).focus(),
    period: async (pane) => {
      await press(pane, setUp.changePeriod);
      await pane.getByLabel(setUp.from).first().waitFor();
    },
    cannotGenerate: async (pane) => {
      await pane.getByLabel(setUp.most).fill('1');
      await sees(pane, `${setUp.most}: ${setUp.mendMost}`);
    },
    nothingThere: async (pane) => {
      await pane.getByLabel(setUp.most).fill('3');
      await open(pane, tabs.check);
      await pane.getByRole('button', { name: said.goToSetUp }).first().waitFor();
    },
    made: async (pane) => {
      await open(pane, tabs.setUp);
      await press(pane, setUp.generate);
      await pane.getByRole('button', { name: setUp.doneCheck }).waitFor({ timeout: 30_000 });
    },
    switching: async (pane) => {
      await press(pane, setUp.doneBack);
      await press(pane, languageSwitch.offer(other));
      await pane.getByRole('button', { name: languageSwitch.start(other) }).waitFor();
    },
    interview: async (pane) => {
      await press(pane, languageSwitch.leave);
      await open(pane, tabs.interview);
      await pane.getByLabel(interview.target(1)).waitFor();
    },
    answered: async (pane, page) => {
      await pane.getByLabel(interview.target(1)).fill(language === 'id' ? 'Dikenal di kelas' : 'Known in classes');
      await sees(pane, interview.notMeasurable);
      await page.keyboard.press('Tab');
      await sees(pane, interview.saved);
    },
    conflict: async (pane, page) => {
      await pane.getByLabel(interview.target(1)).fill('95%');
      await pane.evaluate(typeInto, ['tblTargets', fields.targets.target.head, 0, '90%'] as const);
      await page.keyboard.press('Tab');
      await pane.getByRole('button', { name: interview.drafts.keepMine }).waitFor();
    },
    addingDepartment: async (pane) => {
      const { takeTheirs, takeSheet } = interview.drafts;
      await pane.getByRole('button', { name: new RegExp(`^(?:${takeTheirs}|${takeSheet})$`) }).press('Enter');
      await press(pane, interview.add);
      await sees(pane, interview.nameNeeded);
    },
    missing: async (pane) => {
      await pane.getByRole('combobox', { name: interview.departments }).selectOption('2');
      await press(pane, interview.finish);
      await sees(pane, interview.missingTitle);
    },
    pasteIn: async (pane) => {
      await open(pane, tabs.pasteIn);
      await pane.getByRole('textbox').first().waitFor();
    },
    understood: async (pane) => {
      await pane.evaluate(
        paste,
        'No\tKPI\tDepartment\tMood level\n1\tVisits\tSales\t5\n2\tOrders\tHRD\t7\nTotal\t\t\t12\n',
      );
      await sees(pane, pasteIn.columns);
    },
    takenIn: async (pane) => {
      await press(pane, pasteIn.write(2));
      await pane.getByRole('button', { name: pasteIn.goToCheck }).waitFor();
    },
    check: async (pane) => {
      await press(pane, pasteIn.undo);
      await pane.getByRole('button', { name: pasteIn.undo }).waitFor({ state: 'detached' });
      await pane.getByRole('button', { name: pasteIn.again }).waitFor();
      await pane.evaluate(typeInto, [
        'tblKpis',
        name.head,
        2,
        language === 'id' ? 'Mengelola kehadiran' : 'Manage attendance',
      ] as const);
      await pane.evaluate(typeInto, ['tblKpis', heads.verdict, 3, '?'] as const);
      await open(pane, tabs.check);
      await pane.getByText(check.follows).waitFor();
    },
    nothingChosen: async (pane) => {
      await pane
        .getByRole('group', { name: check.filters.letter })
        .getByRole('button', { name: /\b0\b/ })
        .first()
        .press('Enter');
      await sees(pane, check.filters.nothing);
    },
    mending: async (pane) => {
      await press(pane, check.filters.clear);
      await pane.locator(`button[aria-label*="HRD-1"]`).first().press('Enter');
      await pane.getByRole('button', { name: mend.useFor(name.head) }).waitFor();
    },
    everyField: async (pane) => pane.locator('summary').filter({ hasText: mend.allFields }).press('Enter'),
    asking: async (pane) => {
      await press(pane, mend.useFor(name.head));
      await press(pane, mend.save);
      await pane.getByRole('button', { name: mend.yes, exact: true }).waitFor();
    },
    written: async (pane) => {
      await press(pane, mend.yes);
      await pane.getByRole('button', { name: mend.undo, exact: true }).waitFor();
    },
    library: async (pane) => {
      await backToFindings(pane);
      await press(pane, check.fromLibrary);
      await pane.getByLabel(mend.search).fill('rate');
      await sees(pane, mend.insert);
    },
    nothingFound: async (pane) => {
      await pane.getByLabel(mend.search).fill('zzzz');
      await sees(pane, mend.nothingFound);
    },
    inserted: async (pane) => {
      await pane.getByLabel(mend.search).fill('');
      await pane.getByRole('button', { name: mend.insert }).nth(2).press('Enter');
      await pane.getByRole('button', { name: mend.undo, exact: true }).waitFor();
    },
    review: async (pane) => {
      await backToFindings(pane);
      await open(pane, tabs.review);
      await sees(pane, share.intro);
      await pane.getByLabel(review.reviewer).waitFor();
    },
    signing: async (pane) => {
      await pane.getByLabel(review.reviewer).fill('Rina');
      await pane.locator('.ms-Button--primary:not([aria-disabled=true]):visible').first().press('Enter');
      await pane.getByRole('button', { name: review.yes, exact: true }).waitFor();
    },
    handedOn: async (pane) => {
      await press(pane, review.yes);
      await sees(pane, review.signedText);
      await press(pane, share.freeze);
      await pane.getByText(share.freezeSure).waitFor();
      await press(pane, share.freeze);
      await pane.getByRole('button', { name: share.restore }).waitFor();
      await press(pane, review.make);
      await pane.getByText(review.dictionaryTitle).first().waitFor();
      await press(pane, said.check.everyFormula.look);
      await press(pane, handOver.saveJson);
      await sees(pane, handOver.saved('kpis.json'));
    },
    repairing: async (pane) => {
      await press(pane, review.repair.look);
      await press(pane, check.formulas.mendAll);
      await pane.getByRole('button', { name: check.formulas.mendYes, exact: true }).waitFor();
    },
    selfTest: async (pane, page) => {
      await page.keyboard.press('Escape');
      await press(pane, said.selfTest.title);
      await pane.getByRole('button', { name: selfTest.start }).waitFor();
    },
    sheetGone: async (pane) => {
      await pane.evaluate(async () =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem('tblKpis').worksheet.delete();
          await context.sync();
        }),
      );
      await open(pane, tabs.check);
      await sees(pane, check.broken.title);
    },
    refused: async (pane) => {
      await pane.evaluate(refuseEverything);
      await press(pane, check.checkAgain);
      await sees(pane, said.failed.checking.title);
    },
  };
}

async function press(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).first().press('Enter');
}

/** By the arrow keys, from the tab that is chosen. */
async function open(pane: Frame, tab: string): Promise<void> {
  const tabs = pane.getByRole('tab');
  const names = (await tabs.allInnerTexts()).map((name) => name.trim());
  const chosen = pane.getByRole('tab', { selected: true });
  const from = names.indexOf((await chosen.innerText()).trim());
  const steps = names.indexOf(tab) - from;
  await chosen.focus();
  for (let step = 0; step < Math.abs(steps); step += 1) {
    await pane.page().keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
  }
  await pane.page().keyboard.press('Enter');
}

/** Somebody else types into a cell of a table: by its head, the row from 0. */
async function typeInto([table, head, row, text]: readonly [string, string, number, string]): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(head);
    column.getDataBodyRange().getCell(row, 0).values = [[text]];
    await context.sync();
  });
}

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  const box = document.querySelector<HTMLElement>('#paste-box');
  box?.focus();
  box?.dispatchEvent(event);
}

/** From here on Excel fails at whatever it is asked. */
function refuseEverything(): void {
  type Callback = (answer: { toArray(): unknown[] }, status: number) => void;
  const excel = window.external as unknown as { Execute(id: number, parameters: unknown, callback: Callback): void };
  const Error = { Code: 'GeneralException', Message: '', Location: '' };
  const answer = [0, [200, [], JSON.stringify({ Results: [], Error })]];
  excel.Execute = (_id, _parameters, callback) => setTimeout(() => callback({ toArray: () => answer }, 0), 0);
}
