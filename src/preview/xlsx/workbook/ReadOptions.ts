export interface ReadOptions {
  /** Namespaces of add-ins that have more than one word, such as `CONTOSO.KPI`: the file keeps no dots in their names. */
  readonly customNamespaces?: readonly string[];
}
