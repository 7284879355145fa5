import { layOut, type Grid, type SpannedCell } from './Grid';

/** As much of a parsed page as is read: a browser's nodes and jsdom's are such. */
interface HtmlNode {
  /** Of elements in capitals; `#text` of a text. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
}

/** An element; texts have no attributes. */
interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}

const blocks = new Set(['P', 'DIV', 'BR', 'LI', 'H1', 'H2', 'H3', 'H4']);
const unseen = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'TITLE', '#comment']);
const mostSpanned = 1000;

/** The tables of a page, outermost first; a table within a cell is part of that cell. */
export function readHtml(page: HtmlNode): Grid[] {
  return elements(page, 'TABLE', new Set(['TABLE'])).map(tableGrid);
}

/** The entries of a page's lists, for pages without a table. */
export function readHtmlList(page: HtmlNode): string[] {
  return elements(page, 'LI', new Set()).map(textOf);
}

function children({ childNodes }: HtmlNode): HtmlNode[] {
  return Array.from(childNodes);
}

/** Elements of one name in the page's order; `closed` ones are not looked into. */
function elements(node: HtmlNode, name: string, closed: ReadonlySet<string>): HtmlNode[] {
  return children(node).flatMap((child) => {
    const found = child.nodeName === name ? [child] : [];
    return closed.has(child.nodeName) ? found : [...found, ...elements(child, name, closed)];
  });
}

function tableGrid(table: HtmlNode): Grid {
  const rows = elements(table, 'TR', new Set(['TR', 'TABLE']));
  return layOut(rows.map((row) => children(row).flatMap(cellOf)));
}

function cellOf(node: HtmlNode): SpannedCell[] {
  if (!isElement(node) || (node.nodeName !== 'TD' && node.nodeName !== 'TH')) return [];
  return [{ text: textOf(node), across: spanOf(node, 'colspan'), down: spanOf(node, 'rowspan') }];
}

function isElement(node: HtmlNode): node is HtmlElement {
  return 'getAttribute' in node;
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span >= 1 && span <= mostSpanned ? span : 1;
}

/** What a reader sees: white space as one blank, paragraphs and line breaks as new lines. */
function textOf(node: HtmlNode): string {
  return rawText(node)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function rawText(node: HtmlNode): string {
  if (unseen.has(node.nodeName)) return '';
  if (node.nodeName === '#text') return (node.nodeValue ?? '').replace(/\s/g, ' ');
  const inner = children(node).map(rawText).join('');
  return blocks.has(node.nodeName) ? `\n${inner}\n` : inner;
}
