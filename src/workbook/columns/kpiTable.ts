import { kpiFields, type KpiFieldId } from '../../kpi/record/kpi';
import type { Language } from '../../words/language';
import { workbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { thisRow } from '../structuredReference';
import { adviceFormula } from './adviceFormula';
import { headOf } from './headOf';
import { isLinked, kpiKey } from './keyFormulas';
import { kpiInputColumn } from './kpiInputColumn';
import {
  achievableFormula,
  measurableFormula,
  relevantFormula,
  specificFormula,
  timeBoundFormula,
} from './letterFormulas';
import type { ColumnSpec, TableSpec } from './TableSpec';

/** 1, 0 and blank as ✓, ✗ and –: numbers stay numbers, so finance can add them. */
const letterFormat = '[=1]"✓";[=0]"✗";"–";"–"';

/** Fields that every KPI needs; the upper bound is needed only where the polarity is Stabilise. */
export const requiredFields = kpiFields.filter(({ required }) => required === true);

/** The KPI record and its judgement. */
export function kpiTable(language: Language): TableSpec {
  const heads = workbookWords[language].heads;
  const head = (id: string): string => headOf('kpis', id, language);
  const field = (id: KpiFieldId): string => thisRow(head(id));
  const filled = thisRow(heads.filled);
  const letterHeads = [heads.specific, heads.measurable, heads.achievable, heads.relevant, heads.timeBound];
  const unlessBlank = (formula: string): string => `=IF(${filled}=0,"",${formula})`;
  const letter = (id: string, letterHead: string, formula: string): ColumnSpec => ({
    id,
    head: letterHead,
    width: 4.5,
    align: 'Center',
    numberFormat: letterFormat,
    formula: unlessBlank(formula),
  });
  const linked = isLinked(head('department'), head('linkedTarget'), headOf('targets', 'key', language));
  return {
    key: 'kpis',
    name: tableNames.kpis,
    columns: [
      ...kpiFields.map((each) => kpiInputColumn(each, language)),
      {
        id: 'filled',
        head: heads.filled,
        width: 8,
        align: 'Center',
        numberFormat: `0"/${requiredFields.length}";;`,
        formula: `=${requiredFields.map(({ id }) => `(LEN(TRIM(${field(id)}))>0)`).join('+')}`,
      },
      letter('specific', heads.specific, specificFormula(field)),
      letter('measurable', heads.measurable, measurableFormula(field)),
      letter('achievable', heads.achievable, achievableFormula(field)),
      letter('relevant', heads.relevant, relevantFormula(field, linked)),
      letter('timeBound', heads.timeBound, timeBoundFormula(field)),
      {
        id: 'score',
        head: heads.score,
        width: 7,
        align: 'Center',
        formula: unlessBlank(`SUM(${letterHeads.map(thisRow).join(',')})`),
      },
      {
        id: 'verdict',
        head: heads.verdict,
        width: 16,
        formula: unlessBlank(
          `IF(${filled}<${names.requiredFields},${names.verdictMissing},` +
            `IF(${thisRow(heads.score)}=${names.lettersToMeet},${names.verdictComplete},${names.verdictWeak}))`,
        ),
      },
      {
        id: 'advice',
        head: heads.advice,
        width: 36,
        formula: unlessBlank(adviceFormula(field, head, filled, thisRow(heads.relevant))),
      },
      { id: 'key', head: heads.key, width: 12, helper: true, formula: kpiKey(field('name'), field('department')) },
    ],
  };
}
