/** What only the page knows of the Excel around the workbook; a value, so that it can be given anywhere. */
export interface Surroundings {
  readonly addInVersion: string;
  /** Excel's version, `16.0.17000.1`. */
  readonly version: string;
  readonly platform: string;
  /** The language of Excel's own texts, `en-US`. */
  readonly displayLanguage: string;
  readonly isSetSupported: (name: string, version: string) => boolean;
  /** How Excel said it began to run the page: `Taskpane`, or `Hidden` where it only calculates; undefined where it said nothing. */
  readonly startedAs: string | undefined;
  /** Reads a setting of the document anew by `Office.context.document.settings`; null where there is none. */
  readonly readSetting: (key: string) => Promise<unknown>;
}
