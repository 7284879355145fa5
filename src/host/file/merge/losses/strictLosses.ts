import type { Loss } from '../../Loss';
import type { PackageReader } from '../../package/PackageReader';
import { children, relationshipId } from '../../package/XmlElement';
import { foreignElements } from './foreignElements';

/** Kinds of relationship (by their last word) whose parts the model reads and writes. */
const known = [
  ...['officeDocument', 'core-properties', 'extended-properties', 'worksheet', 'styles', 'theme', 'sharedStrings'],
  ...['sheetMetadata', 'calcChain', 'table', 'drawing', 'chart', 'hyperlink', 'webextensiontaskpanes', 'webextension'],
];

/** What a file of the strict kind holds besides what the model reads: none of it can be kept. */
export function strictLosses(raw: PackageReader, workbookPath: string): Loss[] {
  const losses: Loss[] = [];
  const seen = new Set<string>();
  const visit = (source: string, sheet: string | undefined): void => {
    const where = sheet === undefined ? {} : { sheet };
    for (const { type, target, external } of raw.relationships(source)) {
      const kind = type.split('/').pop() ?? type;
      if (!known.includes(kind)) losses.push({ code: 'strict', kind, ...where });
      if (external || seen.has(target) || sheets.has(target)) continue;
      seen.add(target);
      visit(target, sheet);
    }
  };
  const sheets = sheetNames(raw, workbookPath);
  visit('', undefined);
  for (const [path, sheet] of sheets) {
    visit(path, sheet);
    for (const kind of foreignElements(raw, path)) losses.push({ code: 'strict', kind, sheet });
  }
  return losses;
}

function sheetNames(raw: PackageReader, workbookPath: string): Map<string, string> {
  const targets = new Map(raw.related(workbookPath, 'worksheet').map(({ id, target }) => [id, target]));
  const listed = raw.read(workbookPath)?.children.flatMap((element) => children(element, 'sheet')) ?? [];
  return new Map(
    listed.flatMap((sheet) => {
      const path = targets.get(relationshipId(sheet) ?? '');
      return path === undefined ? [] : [[path, sheet.attributes.name ?? '']];
    }),
  );
}
