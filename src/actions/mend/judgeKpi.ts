import { judgeRow, type JudgedRow } from '../../kpi/judge/judgeRow';
import { kpiFields, type Kpi, type KpiFieldId } from '../../kpi/record/kpiFields';
import { everyLanguage, words } from '../../words/index';
import { typedValue } from '../rows/typedCell';
import { proposalsFor, type Proposal } from './proposalsFor';
import type { KpiToMend } from './readKpi';

/** What a form says of its row while somebody types. */
export interface JudgedForm extends JudgedRow {
  readonly proposals: readonly Proposal[];
}

/** Judges a row as it would be once the form is written, and proposes what would mend what is weak. */
export function judgeKpi(toMend: KpiToMend, texts: Readonly<Record<KpiFieldId, string>>): JudgedForm {
  const kpi = kpiFrom(toMend, texts);
  const surroundings = { ...toMend, spellings: everyLanguage };
  const judged = judgeRow(kpi, surroundings);
  return { ...judged, proposals: proposalsFor(kpi, judged.findings, surroundings, toMend.language) };
}

/** Cells whose text nobody changed stay as they are. */
function kpiFrom({ row, texts: before, language }: KpiToMend, texts: KpiToMend['texts']): Kpi {
  const cells = kpiFields.map((field) => {
    const { [field.id]: text } = texts;
    const isSame = text === before[field.id];
    return [field.id, isSame ? row.record[field.id] : typedValue(field, text, words[language].lists)];
  });
  return Object.fromEntries(cells) as Kpi;
}
