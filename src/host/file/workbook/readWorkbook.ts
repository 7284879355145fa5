import type { Sheet } from '../../book/model/Sheet';
import { Workbook } from '../../book/model/Workbook';
import { keepOrigin } from '../merge/origins';
import type { PackageReader } from '../package/PackageReader';
import {
  child,
  children,
  descend,
  flag,
  numberAttribute,
  relationshipId,
  type XmlElement,
} from '../package/XmlElement';
import { readPersons } from '../comments/readComments';
import { readSheet } from '../sheet/readSheet';
import { ColorReader } from '../styles/ColorReader';
import { readStyles } from '../styles/readStyles';
import { readTables } from '../table/readTables';
import { XlsxError } from '../XlsxError';
import type { ReadContext } from './ReadContext';
import { rangeNames, readDefinedNames } from './readDefinedNames';
import type { ReadOptions } from './ReadOptions';
import { readProperties } from './readProperties';
import { readRichErrors } from './readRichErrors';
import { readAddInSettings } from './readAddInSettings';
import { readSharedStrings } from './readSharedStrings';

/**
 * Reads the parts of an opened file into a workbook.
 * @param file Stands for the file in the marks that tell what was read from where.
 * @throws XlsxError where there is no workbook in it.
 */
export function readWorkbook(parts: PackageReader, options: ReadOptions, file: object): Workbook {
  const { path, root } = openWorkbook(parts);
  const workbook = new Workbook();
  const [stylesPart] = parts.related(path, 'styles');
  const stylesRoot = stylesPart && parts.read(stylesPart.target);
  const context: ReadContext = {
    workbook,
    parts,
    file,
    styles: readStyles(stylesRoot, ColorReader.of(parts, path, stylesRoot), file),
    strings: readSharedStrings(parts, path),
    richErrors: readRichErrors(parts, path),
    rangeNames: rangeNames(root),
    customNamespaces: options.customNamespaces ?? [],
  };
  const sheets = addSheets(context, path, root);
  workbook.structureProtected = flag(child(root, 'workbookProtection'), 'lockStructure');
  readCalculation(workbook, child(root, 'calcPr'));
  const active = sheets[numberAttribute(descend(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0];
  if (active) workbook.activeSheet = active.sheet;
  for (const each of sheets) if (each) readTables(context, each.sheet, each.path);
  readPersons(context, path);
  for (const each of sheets) if (each) readSheet(context, each.sheet, each.path);
  const inOrder = sheets.map((each) => each?.sheet);
  readDefinedNames(context, root, inOrder);
  readProperties(parts, workbook);
  readAddInSettings(parts, path, workbook, options.addInId, file);
  return workbook;
}

/** 18.2.2 calcPr. */
function readCalculation(workbook: Workbook, element: XmlElement | undefined): void {
  workbook.precisionAsShown = !flag(element, 'fullPrecision', true);
  if (!flag(element, 'iterate')) return;
  workbook.iteration = {
    count: numberAttribute(element, 'iterateCount') ?? 100,
    delta: numberAttribute(element, 'iterateDelta') ?? 0.001,
  };
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
  { workbook, parts, file }: ReadContext,
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
    keepOrigin(sheet, file, { path, id: numberAttribute(element, 'sheetId') ?? 0 });
    return { sheet, path };
  });
  if (workbook.sheets.length === 0) throw new XlsxError('notAWorkbook', 'The workbook has no worksheet.');
  return added;
}
