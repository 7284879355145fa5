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
  const body = text.replace(/~([\s\S])|[\s\S]/g, (sign: string, escaped: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    if (sign === '*') return '[\\s\\S]*';
    return sign === '?' ? '[\\s\\S]' : literal(sign);
  });
  const pattern = new RegExp(whole ? `^${body}$` : body, 'i');
  if (cache.size > 5000) cache.clear();
  cache.set(key, pattern);
  return pattern;
}

function literal(sign: string): string {
  return sign.replace(/[$()*+./?[\\\]^{|}-]/, '\\$&');
}
