import { generateWorkbook, type GenerateReport } from '../../../src/actions/generateWorkbook';
import { CellError } from '../../../src/host/book/model/CellError';
import type { Workbook } from '../../../src/host/book/model/Workbook';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';

export type Damage = (context: Excel.RequestContext) => void | Promise<void>;

const made = new Map<string, Promise<Uint8Array>>();

async function make(language: 'en' | 'id'): Promise<Uint8Array> {
  const host = await openAddIn({ functions: undefined });
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  const bytes = await writeXlsx(host.workbook);
  closeAddIn();
  return bytes;
}

/** A workbook as Generate makes it, made once and opened anew from its file. */
export async function openMade(language: 'en' | 'id' = 'en'): Promise<OfficeHost> {
  const bytes = made.get(language) ?? make(language);
  made.set(language, bytes);
  return openAddIn({ functions: undefined, workbook: await readXlsx(await bytes), keepResults: true });
}

export async function damage(host: OfficeHost, change: Damage): Promise<void> {
  await host.Excel.run(async (context) => {
    await change(context);
    await context.sync();
  });
  await host.settled();
}

export async function generateAgain(host: OfficeHost): Promise<GenerateReport> {
  const report = await generateWorkbook(generateOptions());
  await host.settled();
  return report;
}

/** What was added or mended, by its code. */
export function deedsOf({ parts }: GenerateReport): string[] {
  return parts.filter(({ does }) => does === 'add' || does === 'mend').map(({ code }) => code);
}

/** Texts and numbers of all cells without a formula, sorted, so that moved cells count as kept. */
export function typedTexts(workbook: Workbook, sheets?: readonly string[]): string[] {
  const texts: string[] = [];
  for (const sheet of workbook.sheets.filter(({ name }) => !sheets || sheets.includes(name))) {
    const used = sheet.usedArea();
    for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
      for (let column = 0; column <= (used?.right ?? -1); column += 1) {
        const value = sheet.value(row, column);
        if (value !== null && sheet.formula(row, column) === undefined) texts.push(String(value));
      }
    }
  }
  return texts.sort();
}

/** Those of `before` that are no longer among `after`. */
export function lostTexts(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of after) left.set(text, (left.get(text) ?? 0) + 1);
  return before.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** The cells that show an error. */
export function errorsOf(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedArea();
    const errors: string[] = [];
    for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
      for (let column = 0; column <= (used?.right ?? -1); column += 1) {
        const value = sheet.value(row, column);
        if (value instanceof CellError) errors.push(`${sheet.name} ${row} ${column} ${value.code}`);
      }
    }
    return errors;
  });
}
