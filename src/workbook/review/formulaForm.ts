const texts = /("[^"]*")/;
const lostFunction = /_XLDUDF_KPI_/g;
const thisRowOf = /\[\[#THISROW\],(\[[^\]]*\](?::\[[^\]]*\])?)\]/g;
const bracketedHead = /\[@\[([^[\]:]*)\]\]/g;

/**
 * A formula of a table so that two spellings of it are equal: letter case and spaces outside texts, the own table's name, `[@[Unit]]` beside
 * `[@Unit]`, and the add-in's functions as a program without them writes them. `= sum( tblKpis[@Unit] )` → `=SUM([@UNIT])`.
 */
export function formulaForm(formula: string, table: string): string {
  return formula
    .split(texts)
    .map((part) => (part.startsWith('"') ? part : plainForm(part, table.toUpperCase())))
    .join('');
}

function plainForm(part: string, table: string): string {
  return part
    .replace(/\s+/g, '')
    .toUpperCase()
    .replaceAll(`${table}[`, '[')
    .replace(thisRowOf, '[@$1]')
    .replace(bracketedHead, '[@$1]')
    .replace(lostFunction, 'KPI.');
}
