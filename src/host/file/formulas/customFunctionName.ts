const prefix = '_xldudf_';

/**
 * The name of an add-in's function, which a file keeps with underscores for dots: `_xldudf_KPI_SPECIFIC` → `KPI.SPECIFIC`.
 * Which underscores were dots the file does not say: the namespace is one of `namespaces`, else the first word. Undefined for
 * what is no such name.
 */
export function customFunctionName(name: string, namespaces: readonly string[]): string | undefined {
  const start = name.toLowerCase().indexOf(prefix);
  if (start < 0) return undefined;
  const rest = name.slice(start + prefix.length);
  const namespace = namespaces.find((each) =>
    rest.toUpperCase().startsWith(`${each.replaceAll('.', '_').toUpperCase()}_`),
  );
  const length = namespace?.length ?? rest.indexOf('_');
  if (length < 0) return rest;
  return `${namespace ?? rest.slice(0, length)}.${rest.slice(length + 1)}`;
}
