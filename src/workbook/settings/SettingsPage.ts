/** The Settings sheet while it is drawn: its cells get names, which refer to it by its name. */
export interface SettingsPage {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly names: Excel.NamedItemCollection;
}
