import type { Sheet } from '../workbook/Sheet';
import { Workbook } from '../workbook/Workbook';
import { openPackage } from './package/openPackage';
import type { PackageReader } from './package/PackageReader';
import { child, children, descend, numeric, relationshipId, type XmlElement } from './package/XmlElement';
import { readSheet } from './sheet/readSheet';
import { ColorReader } from './styles/ColorReader';
import { readStyles } from './styles/readStyles';
import { readTables } from './table/readTables';
import type { ReadContext } from './workbook/ReadContext';
import { readDefinedNames } from './workbook/readDefinedNames';
import type { ReadOptions } from './workbook/ReadOptions';
import { readProperties } from './workbook/readProperties';
import { readRichErrors } from './workbook/readRichErrors';
import { readSettings } from './workbook/readSettings';
import { readSharedStrings } from './workbook/readSharedStrings';
import { XlsxError } from './XlsxError';

/**
 * Reads an .xlsx file (ECMA-376, transitional or strict) into a workbook: formulas as a person reads them, each with the result
 * that the file holds; nothing is recalculated. What the model has no place for is passed over.
 * @throws XlsxError where the bytes are no such file.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  const parts = openPackage(bytes);
  const { path, root } = openWorkbook(parts);
  const workbook = new Workbook();
  const [stylesPart] = parts.related(path, 'styles');
  const stylesRoot = stylesPart && parts.read(stylesPart.target);
  const context: ReadContext = {
    workbook,
    parts,
    styles: readStyles(stylesRoot, ColorReader.of(parts, path, stylesRoot)),
    strings: readSharedStrings(parts, path),
    richErrors: readRichErrors(parts, path),
    customNamespaces: options.customNamespaces ?? [],
  };
  const sheets = addSheets(context, path, root);
  const active = sheets[numeric(descend(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0];
  if (active) workbook.activeSheet = active.sheet;
  for (const each of sheets) if (each) readTables(context, each.sheet, each.path);
  for (const each of sheets) if (each) readSheet(context, each.sheet, each.path);
  const inOrder = sheets.map((each) => each?.sheet);
  readDefinedNames(context, root, inOrder);
  readProperties(parts, workbook);
  readSettings(parts, path, workbook, options.addInId);
  return Promise.resolve(workbook);
}

function openWorkbook(parts: PackageReader): { path: string; root: XmlElement } {
  const [part] = parts.related('', 'officeDocument');
  if (part?.target.endsWith('.bin')) {
    throw new XlsxError('oldFormat', 'This is a binary workbook (.xlsb). Save it in Excel as .xlsx and try again.');
  }
  const root = part && parts.read(part.target);
  if (!part || root?.name !== 'workbook') throw new XlsxError('notAWorkbook', 'The file holds no Excel workbook.');
  return { path: part.target, root };
}

/** Adds the worksheets; undefined stands for a chart sheet or the like, which the model does not know. */
function addSheets(
  { workbook, parts }: ReadContext,
  workbookPath: string,
  root: XmlElement,
): ({ sheet: Sheet; path: string } | undefined)[] {
  const worksheets = new Map(parts.related(workbookPath, 'worksheet').map(({ id, target }) => [id, target]));
  const states = { hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
  const added = children(child(root, 'sheets'), 'sheet').map((element) => {
    const path = worksheets.get(relationshipId(element) ?? '');
    if (path === undefined || !parts.has(path)) return undefined;
    const sheet = workbook.addSheet(element.attributes.name ?? '');
    sheet.visibility = states[element.attributes.state as keyof typeof states] ?? 'Visible';
    return { sheet, path };
  });
  if (workbook.sheets.length === 0) throw new XlsxError('notAWorkbook', 'The workbook has no worksheet.');
  return added;
}
