import { toCol } from '@borgar/fx';
import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { toFileFormula } from '../formulas/toFileFormula';
import { xml, xmlText } from '../package/xml';
import { encodeXstring } from '../package/xstring';
import { absoluteAreaName } from '../sheet/areaName';
import { quotedSheetName } from '../sheet/quotedSheetName';

/** Names, and what pages repeat and print, which the file keeps as names too (ECMA-376 Part 1, 18.2.5 definedName). */
export function definedNamesXml(workbook: Workbook): string {
  const names = workbook.names.map(({ name, formula, comment, visible, scope }) =>
    xml(
      'definedName',
      {
        name,
        comment: comment === '' ? undefined : encodeXstring(comment),
        localSheetId: scope && workbook.sheets.indexOf(scope),
        hidden: visible ? undefined : true,
      },
      xmlText(toFileFormula(formula)),
    ),
  );
  const all = [...names, ...workbook.sheets.flatMap(pageNames)];
  return all.length === 0 ? '' : xml('definedNames', {}, all);
}

function pageNames(sheet: Sheet, index: number): string[] {
  const { printAreas, titleRows, titleColumns } = sheet.pageLayout;
  const owner = quotedSheetName(sheet.name);
  const titles = [
    titleColumns && `$${toCol(titleColumns.first)}:$${toCol(titleColumns.last)}`,
    titleRows && `$${titleRows.first + 1}:$${titleRows.last + 1}`,
  ].filter((title) => title !== null);
  const named: [string, string[]][] = [
    ['_xlnm.Print_Area', printAreas.map(absoluteAreaName)],
    ['_xlnm.Print_Titles', titles],
  ];
  return named
    .filter(([, references]) => references.length > 0)
    .map(([name, references]) => pageName(name, index, references.map((each) => `${owner}!${each}`).join(',')));
}

function pageName(name: string, localSheetId: number, reference: string): string {
  return xml('definedName', { name, localSheetId }, xmlText(reference));
}
