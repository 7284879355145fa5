import type { Surroundings } from '../workbook/selfTest/Surroundings';

/** What the self-test takes of `Office`; its types make numbered lists of the texts it gives. */
export interface OfficePage {
  readonly context: {
    readonly diagnostics: { readonly version: string; readonly platform: unknown };
    readonly displayLanguage: string;
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly document: {
      readonly settings: {
        get(name: string): unknown;
        refreshAsync(done: (result: { readonly status: unknown }) => void): void;
      };
    };
  };
}

/** What `Office.onReady` says; its types leave out how a page began to run that pane and functions share. */
export interface OfficeReady {
  readonly host: unknown;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

/** The Excel around the workbook, as `Office` describes it. */
export function surroundingsOf({ context }: OfficePage, { addin }: OfficeReady, addInVersion: string): Surroundings {
  const { diagnostics, displayLanguage, requirements, document } = context;
  return {
    addInVersion,
    version: diagnostics.version,
    platform: String(diagnostics.platform),
    displayLanguage,
    isSetSupported: (name, version) => requirements.isSetSupported(name, version),
    startedAs: addin?.visibilityMode,
    readSetting: async (key) => {
      await new Promise<void>((refreshed, refused) => {
        document.settings.refreshAsync(({ status }) => {
          if (status === 'succeeded') refreshed();
          else refused(new Error('The settings could not be read.'));
        });
      });
      return document.settings.get(key);
    },
  };
}
