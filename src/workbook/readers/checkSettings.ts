import { defaultLanguage, type Language } from '../../words/index';
import { contradictionsOf, defaultSettings, type CheckSettings, type Contradiction } from '../../kpi/record/settings';
import { cellAddress } from '../drawing/cellAddress';
import { names } from '../names';
import { languageIn } from './readLanguage';

/** Queued cells of Settings, by the names that formulas use. */
type LoadedSettings = Readonly<
  Record<'min' | 'max' | 'stretchLimit' | 'periodStart' | 'periodEnd' | 'language', Excel.Range>
>;

/** What a workbook's Settings sheet says. */
export interface ReadSettings {
  readonly settings: CheckSettings & { readonly language: Language };
  readonly contradictions: readonly PlacedContradiction[];
}

/** Settings that contradict each other, with the cell where to mend them. */
export interface PlacedContradiction {
  readonly contradiction: Contradiction;
  readonly sheet: string;
  /** Such as `B7`. */
  readonly address: string;
}

/** Queues the load of the named cells; a name that is gone gives a null object. */
export function loadSettings(context: Excel.RequestContext): LoadedSettings {
  const cell = (name: string): Excel.Range => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values, formulas, rowIndex, columnIndex, worksheet/name');
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

/** The numbers in force, which formulas name too; a cell that is gone or holds no such number falls back to the card's own value. */
export function checkSettings(loaded: LoadedSettings): ReadSettings {
  const language = valueOf(loaded.language);
  const settings = {
    min: numberOf(loaded.min) ?? defaultSettings.min,
    max: numberOf(loaded.max) ?? defaultSettings.max,
    // Functions take a 0 for a blank cell, which means nothing in these.
    stretchLimit: numberOf(loaded.stretchLimit) || defaultSettings.stretchLimit,
    periodStart: numberOf(loaded.periodStart) || undefined,
    periodEnd: numberOf(loaded.periodEnd) || undefined,
    language: languageIn(language) ?? defaultLanguage,
  };
  const cells: Readonly<Record<Contradiction, Excel.Range>> = {
    ...{ limits: loaded.max, period: loaded.periodEnd, language: loaded.language },
  };
  const isUnknown = language !== undefined && language !== '' && languageIn(language) === undefined;
  const found: Contradiction[] = [...contradictionsOf(settings), ...(isUnknown ? ['language' as const] : [])];
  const contradictions = found.map((contradiction) => {
    const range = cells[contradiction];
    return { contradiction, ...(range.isNullObject ? { sheet: '', address: '' } : typedCell(range)) };
  });
  return { settings, contradictions };
}

function valueOf(range: Excel.Range): unknown {
  return range.isNullObject ? undefined : range.values[0]?.[0];
}

function numberOf(range: Excel.Range): number | undefined {
  const found = valueOf(range);
  return typeof found === 'number' ? found : undefined;
}

/** Where people type: left of the number in force, which is a formula. */
function typedCell({ formulas, rowIndex, columnIndex, worksheet }: Excel.Range): { sheet: string; address: string } {
  const isFormula = String(formulas[0]?.[0]).startsWith('=');
  return { sheet: worksheet.name, address: cellAddress(rowIndex, Math.max(columnIndex - Number(isFormula), 0)) };
}
