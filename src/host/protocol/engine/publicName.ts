/** Members that Office.js sends under another name than it gives them. */
const otherNames: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** A member as an add-in names it: `GetRange` → `getRange`, `_RegisterRowSortedEvent` → `onRowSorted`; others that begin with `_` stay. */
export function publicName(name: string): string {
  return otherNames[name] ?? eventName(name) ?? name.charAt(0).toLowerCase() + name.slice(1);
}

/** `_RegisterDataChangedEvent` and `_RegisterEventNameChanged` are both ways in which Office.js switches an event on. */
function eventName(name: string): string | undefined {
  const kind = /^_(?:Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(name)?.[1];
  return kind && `on${kind === 'DataChanged' ? 'Changed' : kind}`;
}
