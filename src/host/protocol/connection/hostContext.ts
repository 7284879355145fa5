import { documentEvents } from '../events/DocumentEvents';
import type { PreviewHost } from './PreviewHost';

/** The sets beside ExcelApi that come with each: Office 2021, Office 2024, Microsoft 365 (docs-reference, requirement-sets). */
const otherSets = {
  '1.14': { CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1', RibbonApi: '1.2' },
  '1.17': { CustomFunctionsRuntime: '1.3', SharedRuntime: '1.2', RibbonApi: '1.2' },
  '1.21': { CustomFunctionsRuntime: '1.5', SharedRuntime: '1.2', RibbonApi: '1.3' },
} as const;

/** Office's white theme; colours as numbers, 0xRRGGBB. */
const whiteTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xf3f2f1,
  controlForegroundColor: 0x262626,
};

/** What `window.external.GetContext()` gives: who the host is, what it supports, and the document's settings. */
export function hostContext(host: PreviewHost): Readonly<Record<string, unknown>> {
  const requirements = {
    ExcelApi: host.requirementSets,
    ...otherSets[host.requirementSets],
    AddinCommands: '1.1',
    DelayForCellEdit: '1.1',
    RichApiRuntimeFlag: '1.2',
    CustomFunctions: '1.8',
    Settings: '1.1',
    DialogApi: '1.2',
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'preview',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.language,
    GetAppDataLocale: () => host.language,
    GetDocUrl: () => host.session.workbook.fileName,
    // Desktop Excel's number of a document that can be written (`OSF.ClientMode`); the web's is another.
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetSettings: () => documentSettings(host),
    GetInitialDisplayMode: () => host.pane.displayMode(),
    GetOfficeThemeInfo: () => JSON.stringify(whiteTheme),
    GetHostFullVersion: () => '16.0.17000.1',
  };
}

/** `Office.context.document.settings`, the store of `workbook.settings` too (`assumptions.settingsStore`); a saved set of settings replaces all. */
function documentSettings({ session }: PreviewHost): Readonly<Record<string, unknown>> {
  const { settings } = session.workbook;
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? 'null'));
      session.documentEvents.tell(documentEvents.settingsChanged);
    },
    Refresh: () => undefined,
  };
}
