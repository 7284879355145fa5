/** @jest-environment jsdom */
import './support/nodeGlobals';
import { act, configure, fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import type { KpiToMend } from '../../src/actions/mend/readKpi';
import { kpiFields, type KpiFieldId } from '../../src/kpi/record/kpiFields';
import { defaultSettings } from '../../src/kpi/record/settings';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneActions } from '../../src/taskpane/PaneActions';
import { PaneFrame } from '../../src/taskpane/PaneFrame';
import { interviewWords } from '../../src/words/en/interviewWords';
import { mendWords } from '../../src/words/en/mendWords';
import { pasteIn } from '../../src/words/en/pasteIn';
import { reviewWords } from '../../src/words/en/reviewWords';
import { selfTestWords } from '../../src/words/en/selfTestWords';
import { words } from '../../src/words/index';
import { clearPage, drawWhole } from './support/draw';
import { looks, paneActions } from './support/paneActions';
import { sampleInterview } from './support/sampleInterview';
import { weakReport } from './support/sampleReport';

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);
afterEach(clearPage);

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    // Nobody waits for what a pressed button does once the next one is drawn.
    if (!/not wrapped in act|Not implemented/.test(String(said[0]))) error(...said);
  });
  Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
});

afterAll(() => jest.restoreAllMocks());

const { tabs, setUp, check, share, selfTest, languageSwitch } = words.en.pane;

/** What is before somebody: what Excel answers, and how it is reached from the first page. */
interface Sight {
  readonly actions?: Partial<PaneActions>;
  readonly reach: () => Promise<unknown>;
}

async function press(name: string | RegExp): Promise<void> {
  const [button] = await screen.findAllByRole('button', { name });
  if (button) pressed(button);
}

/** As Enter does. */
function pressed(button: HTMLElement): void {
  button.focus();
  fireEvent.click(button);
}

async function open(tab: string, sees: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name: tab }));
  await screen.findAllByText(sees, { exact: false });
}

const differences = [{ sheet: 'KPIs', address: 'F7', head: 'Status', holds: 'value' }] as unknown as Awaited<
  ReturnType<PaneActions['reviewFormulas']>
>;

const texts = Object.fromEntries(kpiFields.map(({ id }) => [id, ''])) as Record<KpiFieldId, string>;
const toMend: KpiToMend = {
  ...{ language: 'en', texts: { ...texts, code: 'HRD-1', name: 'Mengelola', department: 'HRD' } },
  row: { row: 6, record: { ...texts, code: 'HRD-1', name: 'Mengelola', department: 'HRD' } },
  ...{ others: [], departments: [], targets: [], settings: defaultSettings },
  cells: { sheet: 'KPIs', columns: {} },
};

const checked: Partial<PaneActions> = {
  checkWorkbook: async () => weakReport('en'),
  reviewFormulas: async () => differences,
  readKpi: async () => toMend,
};

async function openRow(): Promise<void> {
  await open(tabs.check, check.findings);
  await press(new RegExp(`^${check.mendRow}: `));
  await screen.findByRole('list', { name: mendWords.letters });
}

async function openLibrary(): Promise<void> {
  await open(tabs.check, check.findings);
  await press(check.fromLibrary);
  await screen.findByLabelText(mendWords.search);
}

async function paste(): Promise<void> {
  await open(tabs.pasteIn, pasteIn.intro);
  const clipboardData = {
    getData: (type: string) => (type === 'text/plain' ? 'KPI\tDepartment\nVisits\tSales\n' : ''),
  };
  fireEvent.paste(screen.getByLabelText(pasteIn.box), { clipboardData });
  await screen.findByText(pasteIn.columns);
}

async function openReview(): Promise<void> {
  await open(tabs.review, share.intro);
  fireEvent.change(await screen.findByLabelText(reviewWords.reviewer), { target: { value: 'Rina' } });
}

const sights: Readonly<Record<string, Sight>> = {
  'Set up, blank': { reach: () => screen.findByText(setUp.generate) },
  'Set up, sheets missing': {
    actions: { lookAtWorkbook: async () => looks.partial },
    reach: () => screen.findByText(setUp.addMissing),
  },
  'Set up, a workbook that is whole': {
    actions: { lookAtWorkbook: async () => looks.whole },
    reach: () => screen.findByText(languageSwitch.offer(setUp.languageNames.id)),
  },
  'a switch of language, planned': {
    actions: { lookAtWorkbook: async () => looks.whole },
    reach: () => press(languageSwitch.offer(setUp.languageNames.id)),
  },
  'Set up, made': { reach: async () => press(setUp.generate) },
  'Interview, a department': { reach: () => open(tabs.interview, interviewWords.idealTitle) },
  'Interview, nobody listed': {
    actions: { readInterview: async () => ({ ...sampleInterview, departments: [], examples: 14 }) },
    reach: () => open(tabs.interview, interviewWords.firstTitle),
  },
  'Interview, what is missing': {
    reach: async () => {
      await open(tabs.interview, interviewWords.idealTitle);
      fireEvent.change(screen.getByRole('combobox', { name: interviewWords.departments }), { target: { value: '2' } });
      await press(interviewWords.finish);
    },
  },
  'Paste in, as understood': { reach: paste },
  'Paste in, written': {
    reach: async () => {
      await paste();
      await press(pasteIn.write(1));
      await screen.findByText(pasteIn.goToCheck);
    },
  },
  Check: { actions: checked, reach: () => open(tabs.check, check.findings) },
  'Check, filtered': {
    actions: checked,
    reach: async () => {
      await open(tabs.check, check.findings);
      await press(/^M \(/);
      await screen.findByText(check.filters.clear);
    },
  },
  'Check, a question': {
    actions: checked,
    reach: async () => {
      await open(tabs.check, check.findings);
      await press(check.formulas.mendAll);
    },
  },
  'a row to mend': { actions: checked, reach: openRow },
  'a row to mend, asking': {
    actions: checked,
    reach: async () => {
      await openRow();
      fireEvent.change(screen.getByLabelText(words.en.fields.kpis.formula.head), { target: { value: 'x / y' } });
      await press(mendWords.save);
    },
  },
  'a row to mend, written': {
    actions: checked,
    reach: async () => {
      await openRow();
      fireEvent.change(screen.getByLabelText(words.en.fields.kpis.formula.head), { target: { value: 'x / y' } });
      await press(mendWords.save);
      await press(mendWords.yes);
      await screen.findByText(mendWords.undo);
    },
  },
  'the library': { actions: checked, reach: openLibrary },
  Review: { actions: checked, reach: openReview },
  'Review, signing': {
    reach: async () => {
      await openReview();
      await press(reviewWords.signAll(2));
    },
  },
  'Review, frozen': {
    actions: {
      lookAtReliance: async () => ({ columns: [], frozenOn: { first: 46352, last: 46352 }, since: 1 }),
      reviewFormulas: async () => differences,
    },
    reach: async () => {
      await openReview();
      await press(reviewWords.repair.look);
      await press(check.formulas.mendAll);
    },
  },
  'the self-test': {
    reach: async () => {
      await press(selfTest.title);
      await press(selfTestWords.start);
      await screen.findByText(selfTestWords.copy);
    },
  },
  'nothing can be read': {
    actions: {
      checkWorkbook: async () => Promise.reject(new Error('GeneralException')),
      lookAtWorkbook: async () => Promise.reject(new Error('GeneralException')),
    },
    reach: () => open(tabs.check, words.en.pane.tryAgain),
  },
};

async function draw({ actions, reach }: Sight): Promise<void> {
  clearPage();
  drawWhole(
    <PaneFrame language="en" scheme="light">
      <Pane actions={paneActions(actions)} today={new Date(2026, 10, 27)} support="" />
    </PaneFrame>,
  );
  await screen.findAllByText(/Will be added|already here|Try again/);
  await reach();
  await aMoment();
}

/** Whatever a button does is done, and whatever takes the keyboard has it. */
async function aMoment(milliseconds = 50): Promise<void> {
  await act(async () => {
    await new Promise((over) => setTimeout(over, milliseconds));
  });
}

/** The buttons that can be pressed, by what they say; of those that say the same but for numbers, the first. */
function buttons(): Map<string, HTMLButtonElement> {
  const all = screen.getAllByRole<HTMLButtonElement>('button').reverse();
  const usable = all.filter((button) => button.getAttribute('aria-disabled') !== 'true');
  return new Map(usable.map((button) => [(button.textContent ?? '').replace(/\d+/g, '#'), button]));
}

/** Where the keyboard is, if nobody could go on from there. */
function lostAt(): string | undefined {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return 'the page itself';
  if (activeElement.closest('[hidden]')) return 'something hidden';
  return activeElement.matches(':disabled') ? 'something disabled' : undefined;
}

/** What cannot be pressed and does not say why, or cannot even be reached. */
function withoutReason(): (string | null)[] {
  const hindered = [...document.querySelectorAll<HTMLButtonElement>('button:disabled, button[aria-disabled=true]')];
  const reasonOf = (button: HTMLButtonElement): string =>
    document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  return hindered.filter((button) => button.disabled || reasonOf(button) === '').map(({ textContent }) => textContent);
}

/** Pressed already, by sight and what they say. What stands on a page in several of its states is pressed in the first. */
const done = new Set<string>();

test.each(Object.keys(sights))('%s: whichever button is pressed, the keyboard stays in the pane', async (name) => {
  const sight = sights[name];
  if (!sight) throw new Error(name);
  await draw(sight);
  const first = [...buttons().keys()];
  expect(first.length).toBeGreaterThan(1);
  expect(withoutReason()).toEqual([]);
  const [page = ''] = name.split(',');
  const lost: string[] = [];
  for (const each of first) {
    const key = document.querySelector('main')?.contains(buttons().get(each) ?? null) ? `${page}: ${each}` : each;
    if (done.has(key)) continue;
    done.add(key);
    // Most buttons leave the others as they were.
    if ([...buttons().keys()].join() !== first.join()) await draw(sight);
    const button = buttons().get(each);
    if (!button) throw new Error(`There is no ${each}.`);
    pressed(button);
    await aMoment();
    if (lostAt()) await aMoment(500);
    const at = lostAt();
    if (at) lost.push(`“${each}” leaves the keyboard at ${at}`);
  }
  expect(lost).toEqual([]);
});
