/** A bare HTML table for the clipboard. */
export function toHtmlTable(rows: readonly (readonly string[])[]): string {
  const cells = (texts: readonly string[]): string => texts.map((text) => `<td>${escaped(text)}</td>`).join('');
  return `<table><tbody>${rows.map((texts) => `<tr>${cells(texts)}</tr>`).join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');
}
