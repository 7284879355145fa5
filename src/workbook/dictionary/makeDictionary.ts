import { takesNumbers } from '../../kpi/record/Field';
import { kpiFields } from '../../kpi/record/kpiFields';
import { palette } from '../palette';
import { readKpiWorkbook } from '../readers/readKpiWorkbook';
import { readReportWords } from '../reports/readReportWords';
import { loadKpiFormats } from '../reports/kpiFormats';
import { remakeSheet, type SheetMade } from '../reports/remakeSheet';
import { dictionaryPages } from './dictionaryPages';
import { drawDictionarySheet } from './drawDictionarySheet';
import { drawSignListSheet } from './drawSignListSheet';

/** The dictionary and the list to sign. */
export interface DictionaryMade {
  readonly sheets: readonly SheetMade[];
  readonly kpis: number;
  /** KPIs that are not in it, since they have no code of their own. */
  readonly left: number;
}

const formatted = kpiFields.filter((field) => takesNumbers(field) || field.kind === 'date').map(({ id }) => id);

/**
 * Makes the KPI dictionary and the list that people sign, in the workbook's language, for the KPIs that have a code of their own. Where
 * there are none it makes nothing. Throws what `remakeSheet` throws.
 */
export async function makeDictionary(context: Excel.RequestContext): Promise<DictionaryMade> {
  const { departments, kpis } = await readKpiWorkbook(context);
  const said = await readReportWords(context);
  const loaded = loadKpiFormats(context, kpis);
  await context.sync();
  const formats = loaded();
  const { pages, left } = dictionaryPages(
    departments.records.map(({ record }) => record.department),
    kpis.records.map(({ record, row }) => ({
      record,
      formats: Object.fromEntries(formatted.map((id) => [id, formats(row, id)])),
    })),
  );
  if (pages.length === 0) return { sheets: [], kpis: 0, left };
  const sheets = [
    await remakeSheet(context, {
      ...{ key: 'dictionary', title: said.reports.sheets.dictionary, tabColour: palette.green.ink },
      draw: (sheet) => drawDictionarySheet(sheet, pages, said),
    }),
    await remakeSheet(context, {
      ...{ key: 'signList', title: said.reports.sheets.signList, tabColour: palette.green.ink },
      draw: (sheet) => drawSignListSheet(sheet, pages, said),
    }),
  ];
  return { sheets, kpis: kpis.records.length - left, left };
}
