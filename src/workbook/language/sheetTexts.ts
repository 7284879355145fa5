import { givenHeads } from '../columns/tableHeads';
import { defaultSettings } from '../../kpi/record/settings';
import type { TableSpec } from '../columns/TableSpec';
import { frozenNote } from '../freeze/frozenNotes';
import type { FrozenDays } from '../freeze/frozenOn';
import { guideRows } from '../guide/guideRows';
import type { SheetKey } from '../names';
import { limitRows, wordRows, type SettingRow, type WorkbookSettings } from '../settings/settingRows';
import { settingsLists } from '../settings/settingsPlace';
import { linkText } from '../sheets/drawGuideSheet';
import { overviewFormulas } from '../sheets/drawOverviewSheet';
import { reviewHeads } from '../sheets/drawReviewSheet';
import { functionRows, reviewRows } from '../sheets/reviewRows';
import type { SpokenWorkbook } from './SpokenWorkbook';
import type { OurText } from './TextPair';

/** What the texts of a sheet depend on besides the language. */
interface SheetState {
  /** The three tables with their heads. */
  readonly specs: readonly TableSpec[];
  /** The days on which results were made values. */
  readonly frozenOn: FrozenDays | undefined;
}

/** The texts, and numbers that come with them, which we write on a sheet outside its table, in reading order. Formulas and what people set are left out. */
export function sheetTexts(key: SheetKey, spoken: SpokenWorkbook, { specs, frozenOn }: SheetState): OurText[] {
  const { words } = spoken;
  switch (key) {
    case 'guide':
      return guideTexts(spoken);
    case 'overview':
      return overviewTexts(spoken);
    case 'review':
      return reviewTexts(specs, spoken);
    case 'settings':
      return settingsTexts(spoken);
    default:
      return [
        ...[words.sheets[key], words.intro[key], words.intro.examples],
        ...(frozenOn === undefined ? [] : [frozenNote(frozenOn, words)]),
      ];
  }
}

function guideTexts({ words, card }: SpokenWorkbook): OurText[] {
  const rows = guideRows(card, words).flatMap((row) => [row.label ?? '', row.text ?? '', linkText(row, words)]);
  return [words.guide.title, ...rows];
}

function overviewTexts({ words }: SpokenWorkbook): OurText[] {
  const { overview, heads, intro } = words;
  const labels = overviewFormulas(words, givenHeads(words)).map(([label]) => label);
  return [
    ...[overview.title, intro.overview, overview.totals, heads.figure, ...labels],
    ...[overview.byStatus, heads.departmentCount],
  ];
}

function reviewTexts(specs: readonly TableSpec[], { words }: SpokenWorkbook): OurText[] {
  const { heads, intro, sheets } = words;
  const written = reviewRows(specs, words).flatMap((row) => [
    ...row.map((cell) => (typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell)).slice(1, -1),
    words.noRowDiffers,
  ]);
  return [
    ...[sheets.review, intro.review, intro.reviewed, ...reviewHeads(words), ...written],
    ...[heads.functions, heads.function, heads.functionMeaning, ...functionRows(specs, words).flat()],
  ];
}

/** Labels and meanings do not depend on what is set. */
const anySettings: Omit<WorkbookSettings, 'language'> = { ...defaultSettings, period: { start: 1, end: 1 } };

function settingsTexts({ words }: SpokenWorkbook): OurText[] {
  const { heads, intro, settings, sheets } = words;
  const limits = limitRows({ ...anySettings, language: words.language }, words);
  const texts = ({ label, value, meaning }: SettingRow): OurText[] => [label, value, meaning];
  return [
    ...[sheets.settings, intro.settings, settings.limits],
    ...[heads.setting, heads.value, heads.inForce, heads.meaning],
    ...limits.flatMap(({ label, meaning }) => [label, meaning]),
    ...[settings.words, heads.setting, heads.word, heads.inForce, heads.name],
    ...wordRows(words).flatMap(texts),
    ...[settings.lists, ...settingsLists.map(({ id }) => settings.list[id])],
    ...[settings.columns, heads.field, heads.table, heads.head, settings.columnsNote],
  ];
}
