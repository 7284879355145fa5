import type { CellInput } from '../../kpi/record/Field';
import { isBlank } from '../../kpi/record/isBlank';
import { contradictionsOf, defaultSettings, type CheckSettings, type Contradiction } from '../../kpi/record/settings';
import { settingNumber } from '../../kpi/record/settingNumber';
import { defaultLanguage, type Language } from '../../words/index';
import { cellAddress } from '../drawing/cellAddress';
import { names } from '../names';
import { nameTarget } from '../state/nameTarget';
import type { NameState } from '../state/WorkbookState';
import { languageIn } from './readLanguage';

/** The row of a setting, loaded up to the cell that its name means. */
interface LoadedSetting {
  readonly range: Excel.Range;
  /** Zero-based row and column of that cell. */
  readonly row: number;
  readonly column: number;
}

/** Queued rows of Settings, by the names that formulas use; a name that is gone has none. */
type LoadedSettings = ReadonlyMap<string, LoadedSetting>;

/** What a workbook's Settings sheet says. */
export interface ReadSettings {
  readonly settings: CheckSettings & { readonly language: Language };
  readonly contradictions: readonly PlacedContradiction[];
  /** Settings that formulas do not take as they are typed. */
  readonly unread: readonly UnreadSetting[];
}

/** Settings that contradict each other, with the cell where to mend them. */
export interface PlacedContradiction {
  readonly contradiction: Contradiction;
  readonly sheet: string;
  /** Such as `B7`. */
  readonly address: string;
}

/** A setting that is no number though one is asked for: what is typed, and what the formulas take instead, as they are shown. */
export interface UnreadSetting {
  /** What the sheet calls it. */
  readonly label: string;
  readonly typed: string;
  /** "" where the formulas take nothing instead, and count wrongly. */
  readonly holds: string;
  readonly sheet: string;
  /** Such as `B7`. */
  readonly address: string;
}

/** Numbers that formulas rest on; the first five have what holds beside what is typed, by their usual values. */
const usual = {
  [names.fewest]: names.fewestUsual,
  [names.most]: names.mostUsual,
  [names.stretchLimit]: names.stretchUsual,
  [names.periodStart]: names.startUsual,
  [names.periodEnd]: names.endUsual,
} as const;
const fixed = [names.requiredFields, names.lettersToMeet, names.half, names.keyMax, names.nextSmartNo] as const;
/** They mean nothing unless they are above 0. */
const positive: readonly string[] = [names.stretchLimit, names.periodStart, names.periodEnd];

/** Queues the load of the rows that these names of the workbook mean. */
export function loadSettings({ workbook }: Excel.RequestContext, present: readonly NameState[]): LoadedSettings {
  const wanted = new Set<string>([...Object.entries(usual).flat(), ...fixed, names.language]);
  const loaded = new Map<string, LoadedSetting>();
  for (const item of present.filter(({ name }) => wanted.has(name))) {
    const target = nameTarget(item);
    if (!target) continue;
    const { sheetName, top, left } = target;
    const range = workbook.worksheets.getItem(sheetName).getRangeByIndexes(top, 0, 1, left + 1);
    range.load('values, formulas, text, worksheet/name');
    loaded.set(item.name, { range, row: top, column: left });
  }
  return loaded;
}

/** The numbers in force, which formulas name too; a cell that is gone or holds no such number falls back to the card's own value. */
export function checkSettings(loaded: LoadedSettings): ReadSettings {
  const language = valueOf(loaded.get(names.language));
  const number = (name: string): number | undefined => settingNumber(valueOf(loaded.get(name)));
  const settings = {
    min: number(names.fewest) ?? defaultSettings.min,
    max: number(names.most) ?? defaultSettings.max,
    // Functions take a 0 for a blank cell, which means nothing in these.
    stretchLimit: number(names.stretchLimit) || defaultSettings.stretchLimit,
    periodStart: number(names.periodStart) || undefined,
    periodEnd: number(names.periodEnd) || undefined,
    language: languageIn(language) ?? defaultLanguage,
  };
  const cells = { limits: names.most, period: names.periodEnd, language: names.language } as const;
  const isUnknown = language !== undefined && language !== '' && languageIn(language) === undefined;
  const found: Contradiction[] = [...contradictionsOf(settings), ...(isUnknown ? ['language' as const] : [])];
  const contradictions = found.map((contradiction) => {
    const name = cells[contradiction];
    const setting = loaded.get(name);
    return { contradiction, ...(setting ? placeOf(name, setting) : { sheet: '', address: '' }) };
  });
  return { settings, contradictions, unread: unreadSettings(loaded) };
}

function valueOf(setting: LoadedSetting | undefined): unknown {
  return setting?.range.values[0]?.[setting.column];
}

/** The column in which people type: left of the number in force, which is a formula. */
function typedColumn(name: string, { range, column }: LoadedSetting): number {
  const isInForce = Object.hasOwn(usual, name) && String(range.formulas[0]?.[column]).startsWith('=');
  return isInForce ? Math.max(column - 1, 0) : column;
}

function placeOf(name: string, setting: LoadedSetting): { readonly sheet: string; readonly address: string } {
  return { sheet: setting.range.worksheet.name, address: cellAddress(setting.row, typedColumn(name, setting)) };
}

function unreadSettings(loaded: LoadedSettings): UnreadSetting[] {
  return [...loaded].flatMap(([name, setting]) => {
    const isAsked = Object.hasOwn(usual, name) || fixed.some((each) => each === name);
    if (!isAsked || isTakenAsTyped(name, setting, loaded)) return [];
    const column = typedColumn(name, setting);
    const shown = (at: number): string => String(setting.range.text[0]?.[at] ?? '');
    // What holds stands beside what is typed, the label before both.
    const beforeLabel = Object.hasOwn(usual, name) ? Math.max(setting.column - 1, 1) : column;
    const label = Array.from({ length: beforeLabel }, (_, left) => shown(beforeLabel - 1 - left)).find(
      (text) => text !== '',
    );
    const holds = typeof valueOf(setting) === 'number' ? shown(setting.column) : '';
    return [{ label: label ?? name, typed: shown(column), holds, ...placeOf(name, setting) }];
  });
}

/** The formulas take what somebody typed for the number that is meant; a blank one means the usual number where there is one. */
function isTakenAsTyped(name: string, setting: LoadedSetting, loaded: LoadedSettings): boolean {
  const holds = valueOf(setting);
  if (typeof holds !== 'number') return false;
  const column = typedColumn(name, setting);
  if (column === setting.column) return true;
  const typed = setting.range.values[0]?.[column] as CellInput | undefined;
  const meant = settingNumber(typed);
  if (isBlank(typed) || (meant === 0 && positive.includes(name))) return true;
  if (meant !== undefined) return Math.abs(meant - holds) < 1e-9;
  // Excel reads some texts that nobody else does, so only what gave way to the usual number is told.
  const names: Readonly<Record<string, string>> = usual;
  return holds !== valueOf(loaded.get(names[name] ?? ''));
}
