const breaks = /[\n\r\v\f\u0085\u2028\u2029]+/;

/** A text with words from cells as one line of a report: a break in it becomes a space. */
export function oneLine(text: string): string {
  const [first = '', ...rest] = text.split(breaks);
  return rest.length === 0 ? text : [first.trimEnd(), ...rest.map((part) => part.trim())].join(' ');
}
