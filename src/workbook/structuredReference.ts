/** Signs that Excel wants escaped by an apostrophe inside a column specifier (support.microsoft.com, "Using structured references"). */
const escaped = /[[\]#'@]/g;
const plainHead = /^[\p{L}\p{N}_]+$/u;

function specifier(head: string): string {
  return head.replace(escaped, (sign) => `'${sign}`);
}

/** `Unit` → `[@Unit]`, `Data source` → `[@[Data source]]`. */
export function thisRow(head: string): string {
  return plainHead.test(head) ? `[@${head}]` : `[@[${specifier(head)}]]`;
}

/** `tblKpis`, `Unit` → `tblKpis[Unit]`. */
export function tableColumn(table: string, head: string): string {
  return `${table}[${specifier(head)}]`;
}

/** `tblKpis`, `Unit` → `tblKpis[[#Headers],[Unit]]`. */
export function headerCell(table: string, head: string): string {
  return `${table}[[#Headers],[${specifier(head)}]]`;
}

/** `tblKpis`, `Code`, `Owner` → `tblKpis[[#Headers],[Code]:[Owner]]`. */
export function headerCells(table: string, first: string, last: string): string {
  return `${table}[[#Headers],[${specifier(first)}]:[${specifier(last)}]]`;
}

/** `tblKpis`, `Code`, `Owner` → `tblKpis[@[Code]:[Owner]]`. */
export function thisRowCells(table: string, first: string, last: string): string {
  return `${table}[@[${specifier(first)}]:[${specifier(last)}]]`;
}
