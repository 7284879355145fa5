import type { PackageReader } from '../../package/PackageReader';
import { children, type XmlElement } from '../../package/XmlElement';
import { isKnownRule } from '../../sheet/rules/readConditionalFormats';

/** Elements of a worksheet that the model reads, and those that lie over no cells. */
const known = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'mergeCells'],
  ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'rowBreaks', 'colBreaks', 'drawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'tableParts'],
  ...['sheetCalcPr', 'phoneticPr'],
];

/** What a worksheet lays over its cells that the model has no place for, by the names of its elements. */
export function foreignElements(raw: PackageReader, path: string): string[] {
  let hasRowLooks = false;
  const root = raw.read(path, {
    row: ({ attributes: { s } }) => {
      hasRowLooks ||= s !== undefined;
    },
  });
  const names = (root?.children ?? []).filter(({ name }) => !known.includes(name)).map(({ name }) => name);
  const formats = children(root, 'conditionalFormatting')
    .filter(hasForeignRule)
    .map(({ name }) => name);
  const drawings = raw.related(path, 'drawing').flatMap(({ target }) => raw.read(target)?.children ?? []);
  const shapes = drawings.filter((anchor) => !anchor.children.some(({ name }) => name === 'graphicFrame'));
  const pivots = raw.related(path, 'pivotTable').map(() => 'pivotTable');
  const drawn = shapes.length > 0 ? ['drawing'] : [];
  return [...new Set([...names, ...formats, ...drawn, ...pivots, ...(hasRowLooks ? ['row'] : [])])];
}

function hasForeignRule(block: XmlElement): boolean {
  return children(block, 'cfRule').some((rule) => !isKnownRule(block, rule));
}
