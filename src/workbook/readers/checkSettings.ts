import { defaultLanguage, isLanguage, type Language } from '../../words/index';
import { defaultSettings, type CheckSettings } from '../../kpi/record/settings';
import { names } from '../names';

/** Queued values of the named cells of Settings. */
type LoadedSettings = Readonly<
  Record<'min' | 'max' | 'stretchLimit' | 'periodStart' | 'periodEnd' | 'language', Excel.Range>
>;

/** Queues the load of the named cells; a name that is gone gives a null object. */
export function loadSettings(context: Excel.RequestContext): LoadedSettings {
  const cell = (name: string): Excel.Range => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values');
    return range;
  };
  return {
    min: cell(names.fewest),
    max: cell(names.most),
    stretchLimit: cell(names.stretchLimit),
    periodStart: cell(names.periodStart),
    periodEnd: cell(names.periodEnd),
    language: cell(names.language),
  };
}

/** The settings; a cell that is gone, blank or no number falls back to the card's own value. */
export function checkSettings(loaded: LoadedSettings): CheckSettings & { readonly language: Language } {
  const value = (range: Excel.Range): unknown => (range.isNullObject ? undefined : range.values[0]?.[0]);
  const number = (range: Excel.Range): number | undefined => {
    const found = value(range);
    return typeof found === 'number' ? found : undefined;
  };
  const language = value(loaded.language);
  return {
    min: number(loaded.min) ?? defaultSettings.min,
    max: number(loaded.max) ?? defaultSettings.max,
    stretchLimit: number(loaded.stretchLimit) ?? defaultSettings.stretchLimit,
    periodStart: number(loaded.periodStart),
    periodEnd: number(loaded.periodEnd),
    language: isLanguage(language) ? language : defaultLanguage,
  };
}
