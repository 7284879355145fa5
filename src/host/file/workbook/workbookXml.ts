import type { Sheet } from '../../book/model/Sheet';
import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';
import type { WriteContext } from './WriteContext';
import { definedNamesXml } from './definedNamesXml';

const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * xl/workbook.xml (ECMA-376 Part 1, 18.2.27). `calcPr` asks for no recalculation: the saved results are shown on opening.
 * @param relationships Of the sheets, in order.
 */
export function workbookXml({ workbook, parts }: WriteContext, relationships: readonly string[]): string {
  const sheets = workbook.sheets.map((sheet, index) =>
    sheetXml(sheet, parts.numberOf(sheet, 'sheet', index + 1), relationships[index]),
  );
  const active = workbook.activeSheet === undefined ? 0 : Math.max(workbook.sheets.indexOf(workbook.activeSheet), 0);
  const firstVisible = Math.max(
    workbook.sheets.findIndex(({ visibility }) => visibility === 'Visible'),
    0,
  );
  return xml(
    'workbook',
    { xmlns: namespaces.main, 'xmlns:r': namespaces.relationships },
    xml('workbookPr', { defaultThemeVersion: 166925 }),
    xml(
      'bookViews',
      {},
      xml('workbookView', { firstSheet: firstVisible || undefined, activeTab: active || undefined }),
    ),
    xml('sheets', {}, sheets),
    definedNamesXml(workbook),
    xml('calcPr', {
      calcId: 191029,
      iterate: workbook.iteration && true,
      iterateCount: workbook.iteration?.count,
      iterateDelta: workbook.iteration?.delta,
      fullPrecision: workbook.precisionAsShown ? false : undefined,
      fullCalcOnLoad: false,
    }),
  );
}

function sheetXml({ name, visibility }: Sheet, sheetId: number, relationship: string | undefined): string {
  return xml('sheet', { name, sheetId, state: states[visibility], 'r:id': relationship });
}
