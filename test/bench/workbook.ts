import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { freezeResults } from '../../src/actions/freezeResults';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { keepChecking } from '../../src/actions/following/keepChecking';
import { restoreResults } from '../../src/actions/restoreResults';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { inAddIn } from '../../src/cli/host/inAddIn';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { semesterOf } from '../../src/kpi/record/semesterOf';
import { defaultSettings } from '../../src/kpi/record/settings';
import { templateWith } from '../support/generateOptions';

/* What the actions cost on larger and larger companies: npm run bench:workbook. Ends with 1 where a batch exceeds what Excel takes. */

const companies = [10, 100, 1000] as const;
const kpisOfEach = 3;
/** Excel on the web refuses larger requests and answers (excel-facts: 5 MB). */
const mostBytes = 5_000_000;

interface Cost {
  readonly action: string;
  readonly batches: number;
  readonly sent: number;
  readonly largest: number;
  readonly milliseconds: number;
  /** Bytes that Excel answered. */
  readonly answered: number;
}

async function costsOf(departments: number): Promise<Cost[]> {
  const costs: Cost[] = [];
  const template = templateWith(
    Array.from({ length: departments }, (_, index) => [`Department ${String(index)}`, kpisOfEach]),
  );
  await inAddIn(async (host) => {
    const kept = keepChecking();
    const afterEdit = async (typed: string): Promise<unknown> => {
      const sheet = host.workbook.table('tblKpis')?.sheet;
      if (!sheet) throw new Error('There is no table of KPIs.');
      enterInputs(sheet, { top: 6, bottom: 6, left: 1, right: 1 }, [[typed]]);
      return kept([{ sheetId: sheet.id, address: 'B7' }]);
    };
    const actions: Readonly<Record<string, () => Promise<unknown>>> = {
      generate: () =>
        generateWorkbook({ ...defaultSettings, template, content: 'examples', period: semesterOf(2026, 12) }),
      check: checkWorkbook,
      'check, kept': () => kept(),
      'check after the first edit': () => afterEdit('one'),
      'check after an edit': () => afterEdit('two'),
      'formula review': reviewFormulas,
      freeze: () => freezeResults(new Date()),
      restore: restoreResults,
    };
    for (const [action, act] of Object.entries(actions)) {
      const before = host.batches.length;
      const start = performance.now();
      await act();
      const milliseconds = performance.now() - start;
      await host.settled();
      const own = host.batches.slice(before);
      costs.push({
        ...{ action, milliseconds, batches: own.length },
        sent: own.reduce((sum, { bytes }) => sum + bytes, 0),
        answered: own.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
        largest: Math.max(...own.map(({ bytes, responseBytes }) => Math.max(bytes, responseBytes))),
      });
    }
  });
  return costs;
}

async function run(): Promise<void> {
  console.log('departments | KPIs | action | batches | sent kB | answered kB | largest batch or answer kB | ms');
  let fits = true;
  for (const departments of companies) {
    for (const { action, batches, sent, answered, largest, milliseconds } of await costsOf(departments)) {
      const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
      console.log(
        [
          departments,
          departments * kpisOfEach,
          action,
          batches,
          kilobytes(sent),
          kilobytes(answered),
          kilobytes(largest),
          milliseconds.toFixed(0),
        ].join(' | '),
      );
      fits &&= largest <= mostBytes;
    }
  }
  process.exitCode = fits ? 0 : 1;
}

void run();
