const officeJsAddress = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']*?\/hosted\//g;
const head = /<head(?:\s[^>]*)?>/i;
const connection = '<script src="/preview/connect.js"></script>';

/**
 * A page of the add-in as the preview serves it: office.js from this machine in place of Microsoft's address, and before all
 * other scripts the line that gives the frame its `window.external`. A page without office.js stays as it is.
 */
export function connectedPage(html: string): string {
  const local = html.replace(officeJsAddress, '/office-js/');
  return local === html ? html : local.replace(head, (tag) => tag + connection);
}
