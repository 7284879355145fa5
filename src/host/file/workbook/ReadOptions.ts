export interface ReadOptions {
  /** Namespaces of add-ins that have more than one word, such as `CONTOSO.KPI`: the file keeps no dots in their names. */
  readonly customNamespaces?: readonly string[];
  /** Whose document settings to read, where the file has those of several add-ins; else the first's. */
  readonly addInId?: string;
}
