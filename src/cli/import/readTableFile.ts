import { JSDOM } from 'jsdom';
import { plainGrid, type Grid } from '../../intake/Grid';
import { readHtml, readHtmlList } from '../../intake/readHtml';
import { readText } from '../../intake/readText';
import { readInput } from '../files/readInput';
import { readWorkbookFile } from '../files/readWorkbookFile';
import { UsageError } from '../UsageError';
import { sheetGrid } from './sheetGrid';

/** The tables of a file: of a workbook each sheet, of a page each table, of a text the one in it. Throws a UsageError. */
export async function readTableFile(path: string, sheetName: string | undefined): Promise<Grid[]> {
  if (/\.xlsx$/i.test(path)) return sheetGrids(path, sheetName);
  if (sheetName !== undefined) throw new UsageError('--sheet goes with a table in an .xlsx file.');
  const text = decoded(readInput(path));
  return /\.html?$/i.test(path) ? pageGrids(text) : [readText(text).grid];
}

async function sheetGrids(path: string, sheetName: string | undefined): Promise<Grid[]> {
  const { sheets } = await readWorkbookFile(path);
  const wanted = sheets.filter(({ name, visibility }) =>
    sheetName === undefined ? visibility === 'Visible' : name.toLowerCase() === sheetName.toLowerCase(),
  );
  if (wanted.length > 0) return wanted.map(sheetGrid);
  throw new UsageError(`${path} has no such sheet; its sheets are: ${sheets.map(({ name }) => name).join(', ')}.`);
}

function pageGrids(html: string): Grid[] {
  const { document } = new JSDOM(html).window;
  const tables = readHtml(document);
  return tables.length > 0 ? tables : [plainGrid(readHtmlList(document).map((entry) => [entry]))];
}

/** UTF-8, UTF-16 as Excel saves “Unicode text”, else what Windows writes in Western languages. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
