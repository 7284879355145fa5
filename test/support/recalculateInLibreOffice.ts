import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Makes LibreOffice calculate every formula of a file on loading, whatever results are saved in it, with the settings of a region such as `id-ID`. */
const settings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`;
/** CSV of every sheet, comma and double quote, UTF-8, cells as shown. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
const falsifiedText = 'FALSIFIED';
const falsifiedNumber = '-98765.4';

/** Whether one of the wrong results is still there, which means that LibreOffice did not calculate. */
export function isStillFalsified(sheets: ReadonlyMap<string, string[][]>): boolean {
  return [...sheets.values()].flat(2).some((text) => text === falsifiedText || text.startsWith('-98'));
}

/** The same file with every saved result replaced by a wrong one, so that only a real calculation can put it right. */
function falsify(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(/<c(\s[^<>]*[^<>/])>(.*?)<\/c>/gs, (cell, attributes: string, body: string) => {
      const formula = /<f[^>]*\/>|<f.*?<\/f>/s.exec(body)?.[0];
      if (formula === undefined) return cell;
      const isText = / t="str"/.test(attributes);
      const kept = attributes.replace(/\st="[^"]*"/, '');
      return isText
        ? `<c${kept} t="str">${formula}<v>${falsifiedText}</v></c>`
        : `<c${kept}>${formula}<v>${falsifiedNumber}</v></c>`;
    });
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** Reads CSV as LibreOffice writes it. */
function rowsOfCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** What LibreOffice, which has no add-in, shows after a forced calculation: rows of texts by sheet. Throws where it wrote nothing. */
export function recalculateInLibreOffice(bytes: Uint8Array, locale = 'en-US'): ReadonlyMap<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'smart-kpi-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings(locale));
    writeFileSync(join(folder, 'book.xlsx'), falsify(bytes));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const call = [profile, '--headless', '--convert-to', csvFilter, '--outdir', folder, join(folder, 'book.xlsx')];
    execFileSync('soffice', call, { timeout: 180_000, stdio: 'ignore' });
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    if (files.length === 0) throw new Error('LibreOffice wrote no sheet.');
    return new Map(
      files.map((name) => [
        name.slice('book-'.length, -'.csv'.length),
        rowsOfCsv(readFileSync(join(folder, name), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
