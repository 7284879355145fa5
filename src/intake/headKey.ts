/** What heads of people's tables are compared by: small letters, no brackets, years or signs. `*Target 2026 (%)` → target. */
export function headKey(head: string): string {
  const plain = head.replace(/\([^()]*\)|\[[^\][]*\]/g, ' ').toLowerCase();
  const bare = plain.replace(/\b(?:19|20)\d\d\b/g, ' ').replace(/[^\p{L}\p{N}#]+/gu, ' ');
  return bare.trim();
}

/** Says whether one key stands in another as whole words. */
export function hasWords(key: string, words: string): boolean {
  return ` ${key} `.includes(` ${words} `);
}
