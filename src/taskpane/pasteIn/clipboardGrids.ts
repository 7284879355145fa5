import { plainGrid, type Grid } from '../../intake/Grid';
import { readHtml, readHtmlList } from '../../intake/readHtml';
import { readText } from '../../intake/readText';

/** What was pasted, as the clipboard hands it over: the same content in up to two forms. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** The tables in what was pasted: those of the page, which keep merged cells, else the one in the text, else the entries of a list. */
export function clipboardGrids({ html, text }: Pasted): Grid[] {
  const page = html === '' ? undefined : new DOMParser().parseFromString(html, 'text/html');
  const tables = page ? readHtml(page) : [];
  if (tables.length > 0) return tables;
  const read = readText(text);
  const entries = page && read.form === 'list' ? readHtmlList(page) : [];
  return [entries.length > 0 ? plainGrid(entries.map((entry) => [entry])) : read.grid];
}
