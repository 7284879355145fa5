/** True for a text with `*`, `?` or `~`, which look-ups and criteria do not take literally. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

const cache = new Map<string, RegExp>();

/** `*` any signs, `?` one sign, `~` takes the next sign literally; without case. `whole` false finds it anywhere. */
export function wildcardPattern(text: string, whole = true): RegExp {
  const key = `${whole ? 'w' : 'p'}${text}`;
  const known = cache.get(key);
  if (known) return known;
  const pattern = new RegExp(source(text, whole), 'i');
  if (cache.size > 5000) cache.clear();
  cache.set(key, pattern);
  return pattern;
}

/**
 * What stands between two `*` is taken where it comes first, for good (a look-ahead and what it found): trying its later places as well
 * finds nothing more, and takes time without end on long texts.
 */
function source(text: string, whole: boolean): string {
  const parts = pieces(text);
  const last = parts.pop() ?? '';
  if (parts.length === 0) return whole ? `^${last}$` : last;
  const [first = '', ...middle] = parts;
  const between = middle.filter((part) => part !== '').map((part, index) => `(?=([\\s\\S]*?${part}))\\${index + 1}`);
  return `${whole ? '^' : ''}${first}${between.join('')}[\\s\\S]*${whole ? '' : '?'}${last}${whole ? '$' : ''}`;
}

/** What stands before, between and behind the `*`s, as patterns. */
function pieces(text: string): string[] {
  const found = [''];
  for (const [sign, escaped] of text.matchAll(/~([\s\S])|[\s\S]/g)) {
    if (sign === '*') found.push('');
    else found.push((found.pop() ?? '') + (sign === '?' ? '[\\s\\S]' : literal(escaped ?? sign)));
  }
  return found;
}

function literal(sign: string): string {
  return sign.replace(/[$()*+./?[\\\]^{|}-]/, '\\$&');
}
