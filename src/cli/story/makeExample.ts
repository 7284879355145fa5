import { generateWorkbook } from '../../actions/generateWorkbook';
import { writeXlsx } from '../../host/file/writeXlsx';
import { defaultSettings } from '../../kpi/record/settings';
import type { Language } from '../../words/index';
import { inAddIn } from '../host/inAddIn';
import { periodOption } from '../periodOption';
import { templateOption } from '../templateOption';

/** The finished workbook of the task card as a file: made by the add-in's own code, through Office.js. */
export async function makeExample(language: Language): Promise<Uint8Array> {
  const template = await templateOption(undefined, language);
  const period = periodOption(undefined, undefined);
  return inAddIn(async (host) => {
    await generateWorkbook({ ...defaultSettings, template, content: 'examples', period });
    await host.settled();
    return writeXlsx(host.workbook);
  });
}
