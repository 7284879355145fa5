import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { reviewKpis } from '../../src/actions/review/reviewKpis';
import { signOff } from '../../src/actions/review/signOff';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import type { Language } from '../../src/words/index';
import { openAddIn } from './addIn';
import { generateOptions } from './generateOptions';

/** The day on which tests sign, where they say no other. */
export const signingDay = new Date(2026, 10, 26);

/** The card's workbook, all of its KPIs signed by Rina. */
export async function signedWorkbook(language: Language = 'en'): Promise<OfficeHost> {
  return reopened(`signed ${language}`, async () => {
    await unsignedWorkbook(language);
    await signAll('Rina');
  });
}

/** The card's workbook, which nobody has signed. */
export async function unsignedWorkbook(language: Language = 'en'): Promise<OfficeHost> {
  return reopened(`unsigned ${language}`, async () => {
    open = await openAddIn();
    await generateWorkbook(generateOptions({ language }));
  });
}

const saved = new Map<string, Uint8Array>();
let open: OfficeHost;

/** A workbook that is made once and opened from its file. */
async function reopened(key: string, make: () => Promise<void>): Promise<OfficeHost> {
  const known = saved.get(key);
  if (!known) {
    await make();
    await open.settled();
  }
  const bytes = known ?? (await writeXlsx(open.workbook));
  saved.set(key, bytes);
  open = await openAddIn({ workbook: await readXlsx(bytes), keepResults: true });
  return open;
}

/** Signs every KPI as it stands. */
export async function signAll(reviewer: string, day = signingDay): Promise<void> {
  const { kpis } = await reviewKpis();
  await signOff(
    kpis.map(({ seen }) => seen),
    reviewer,
    day,
  );
}

/** Types into a cell of a table as a person does; `row` from 0. */
export function typeIntoTable({ workbook }: OfficeHost, name: string, head: string, row: number, text: string): void {
  const table = workbook.table(name);
  const index = table?.columns.findIndex((column) => column.name === head) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${head} in ${name}`);
  const at = { row: table.area.top + 1 + row, column: table.area.left + index };
  enterInputs(table.sheet, { top: at.row, bottom: at.row, left: at.column, right: at.column }, [[text]]);
}
