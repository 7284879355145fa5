import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import type { Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from './addIn';
import { generateOptions } from './generateOptions';

const made = new Map<Language, Promise<Uint8Array>>();

async function make(language: Language): Promise<Uint8Array> {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  const bytes = await writeXlsx(host.workbook);
  closeAddIn();
  return bytes;
}

/** The card's workbook with the add-in's functions, made once and opened anew from its file. */
export async function openGenerated(language: Language = 'en'): Promise<OfficeHost> {
  const bytes = made.get(language) ?? make(language);
  made.set(language, bytes);
  return openAddIn({ workbook: await readXlsx(await bytes), keepResults: true });
}
