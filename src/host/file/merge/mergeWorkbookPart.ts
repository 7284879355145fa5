import { elementXml } from '../package/elementXml';
import { parseXml } from '../package/parsePart';
import { child, children, descend, relationshipId, type XmlElement } from '../package/XmlElement';
import { mergeRoot } from './elements/mergeRoot';

/**
 * xl/workbook.xml with what was changed since it was read. Names tell the sheet that they belong to by its number, which changes
 * with the order of sheets and counts sheets that the model does not know; so they are merged by the sheets' relationships.
 */
export function mergeWorkbookPart(raw: string, base: string, now: string): string {
  const trees = [raw, base, now].map((text) => parseXml(text));
  const [inFile, before, after] = trees.map((tree) => withScopes(tree, (number) => sheetIds(tree)[Number(number)]));
  if (!inFile || !before || !after) return now;
  const merged = mergeRoot(inFile, before, after);
  const ids = sheetIds(merged);
  const activeId = sheetIds(after)[Number(descend(after, 'bookViews', 'workbookView')?.attributes.activeTab ?? 0)];
  const numbered = withScopes(merged, (id) => (ids.includes(id) ? String(ids.indexOf(id)) : undefined));
  return elementXml(withActive(numbered, Math.max(ids.indexOf(activeId ?? ''), 0)));
}

function sheetIds(root: XmlElement): string[] {
  return children(child(root, 'sheets'), 'sheet').map((sheet) => relationshipId(sheet) ?? '');
}

/** Gives names another word for their sheet; those whose sheet is gone go with it. */
function withScopes(root: XmlElement, scopeOf: (scope: string) => string | undefined): XmlElement {
  return replaced(root, 'definedNames', (names) => ({
    ...names,
    children: names.children.flatMap((name) => {
      const { localSheetId } = name.attributes;
      if (localSheetId === undefined) return name;
      const scope = scopeOf(localSheetId);
      return scope === undefined ? [] : { ...name, attributes: { ...name.attributes, localSheetId: scope } };
    }),
  }));
}

function withActive(root: XmlElement, activeTab: number): XmlElement {
  return replaced(root, 'bookViews', (views) =>
    replaced(views, 'workbookView', (view) => {
      const { activeTab: inFile = '0', ...rest } = view.attributes;
      if (Number(inFile) === activeTab) return view;
      return { ...view, attributes: activeTab === 0 ? rest : { ...rest, activeTab: String(activeTab) } };
    }),
  );
}

/** Replaces the first child of a name; one that is left without children where it had some goes. */
function replaced(parent: XmlElement, name: string, change: (element: XmlElement) => XmlElement): XmlElement {
  const old = child(parent, name);
  if (!old) return parent;
  const made = change(old);
  const isEmptied = made.children.length === 0 && old.children.length > 0;
  return { ...parent, children: parent.children.flatMap((each) => (each !== old ? each : isEmptied ? [] : made)) };
}
