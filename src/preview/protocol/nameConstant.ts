/** The constant in a name's formula: `=0.95` a Double, `="en"` a String, `=TRUE` a Boolean; undefined for a formula or a reference. */
export function nameConstant(
  formula: string,
): { type: 'Double' | 'String' | 'Boolean'; value: number | string | boolean } | undefined {
  const text = formula.slice(1).trim();
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return { type: 'Double', value: Number(text) };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { type: 'String', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:true|false)$/i.test(text)) return { type: 'Boolean', value: text.toLowerCase() === 'true' };
  return undefined;
}
