import { letterSigns, rangeSigns } from '../../kpi/judge/signs';
import type { ReportWords } from '../../words/en/reports';
import { cleaned, wildcardsMeant } from '../columns/cellExpressions';
import { stepColumn, type ColumnSpec, type ColumnTable } from '../columns/TableSpec';
import { names, signOffTables, signOffWordsName, tableNames } from '../names';
import { headerCells, tableColumn, thisRow, thisRowCells } from '../structuredReference';
import type { SpokenReports } from '../reports/readReportWords';
import { signedFields } from './signedFields';

/** How a sign-off stands, in the order of its number from 1: what `SignOff_Words` holds. */
export const signOffStates = ['gone', 'twice', 'changed', 'agreed'] as const;
export type SignOffState = (typeof signOffStates)[number];

const stateSigns: Readonly<Record<SignOffState, string>> = {
  gone: letterSigns.notMet.sign,
  twice: rangeSigns.tooMany.sign,
  changed: rangeSigns.tooFew.sign,
  agreed: letterSigns.met.sign,
};

/** A state with its sign: `✓ agreed`. */
export function stateText(state: SignOffState, { states }: ReportWords): string {
  return `${stateSigns[state]} ${states[state]}`;
}

/** 1 and 0 as ✓ and ✗. */
const flagFormat = '[=1]"✓";[=0]"✗";General';
const dayFormat = 'yyyy-mm-dd';
/** What the head of a compared field's column begins with. */
const flagSign = '✓';

/** The id of the column that says whether a field is as agreed. */
export function flagId(field: string): string {
  return `same:${field}`;
}

/** Who agreed to which KPI and when, then the fields as they were typed. */
function typedColumns({ words, reports }: SpokenReports): Map<string, ColumnSpec> {
  const { fields } = words;
  const column = (id: string, head: string, width: number, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
    ...{ id, head, width },
    ...more,
  });
  return new Map(
    [
      column('code', fields.kpis.code.head, 9),
      column('reviewer', reports.heads.reviewer, 16),
      column('signedOn', reports.heads.signedOn, 12, { align: 'Center', numberFormat: dayFormat }),
      ...signedFields.map(({ id, width, centred, numberFormat }) =>
        column(id, fields.kpis[id].head, width, { align: centred ? 'Center' : undefined, numberFormat }),
      ),
    ].map((each) => [each.id, each]),
  );
}

/** Every sign-off that was given. */
export function signOffHistoryTable(said: SpokenReports): ColumnTable {
  return { name: signOffTables.signOffHistory, columns: [...typedColumns(said).values()] };
}

/**
 * The latest sign-off of each KPI, bound to it by its code, and how it stands. Each field is compared in a column of its own, 1 while
 * it is as agreed: texts and numbers as they are shown without a format, words of a list by their place in it, so that another
 * language changes nothing. Words and codes are compared by =, to which `?` is no wildcard and `01` no 1. A row that is not found is one below the last, which INDEX answers by an error.
 */
export function signOffTable(said: SpokenReports): ColumnTable {
  const { reports, heads: kpiHeads } = said;
  const { heads } = reports;
  const [code, ...others] = typedColumns(said).values();
  const headOf = new Map([...typedColumns(said)].map(([id, { head }]) => [id, head]));
  const typed = (id: string): string => thisRow(headOf.get(id) ?? '');
  const kpis = (id: string): string => tableColumn(tableNames.kpis, kpiHeads('kpis', id));
  const present = (id: string): string => `INDEX(${kpis(id)},${thisRow(heads.row)})`;
  const flagHeads = signedFields.map(({ id }) => `${flagSign} ${headOf.get(id) ?? ''}`);
  const outer: [string, string] = [flagHeads[0] ?? '', flagHeads.at(-1) ?? ''];
  const flags = thisRowCells(signOffTables.signOff, ...outer);
  const [found, clean] = [thisRow(heads.found), thisRow(heads.codeClean)];
  const listed = signedFields.flatMap(({ id, list }) => (list ? [{ id, source: names[list] }] : []));
  const place = (cell: string, source: string): string =>
    `=IFERROR("#"&MATCH(TRUE,INDEX(${source}=${cell},0),0),"="&${cell})`;
  const compared = (id: string): readonly [string, string] =>
    listed.some((each) => each.id === id)
      ? [thisRow(heads.now(headOf.get(id) ?? '')), thisRow(heads.then(headOf.get(id) ?? ''))]
      : [present(id), typed(id)];
  const step = (id: keyof ReportWords['heads'] & string, formula: string): ColumnSpec =>
    stepColumn(id, String(heads[id]), formula);
  const state = `INDEX(${signOffWordsName},${thisRow(heads.stateNo)})&" "&${thisRow(heads.firstChanged)}`;
  return {
    name: signOffTables.signOff,
    columns: [
      ...(code ? [code] : []),
      { id: 'state', head: heads.state, width: 28, formula: `=IF(${clean}="","",TRIM(${state}))` },
      {
        ...{ id: 'changedCount', head: heads.changedCount, width: 12, align: 'Center', numberFormat: '0;;' },
        formula: `=IF(${found}=1,COUNTIF(${flags},0),0)`,
      },
      ...others,
      step('codeClean', `=${cleaned(typed('code'))}`),
      step('codeSought', `=${wildcardsMeant(clean)}`),
      step('found', `=IF(${clean}="",0,SUMPRODUCT(--(${kpis('codeClean')}=${clean})))`),
      step('row', `=IFERROR(MATCH(${thisRow(heads.codeSought)},${kpis('codeClean')},0),ROWS(${kpis('codeClean')})+1)`),
      ...listed.flatMap(({ id, source }) => {
        const head = headOf.get(id) ?? '';
        const inKpis = thisRow(heads.inKpis(head));
        return [
          stepColumn(`inKpis:${id}`, heads.inKpis(head), `=IFERROR(${present(id)}&"","")`),
          stepColumn(`now:${id}`, heads.now(head), place(inKpis, source)),
          stepColumn(`then:${id}`, heads.then(head), place(typed(id), source)),
        ];
      }),
      ...signedFields.map(({ id }, index): ColumnSpec => {
        const [now, then] = compared(id);
        const formula = `=IFERROR(EXACT(${now},${then})*1,0)`;
        return {
          ...stepColumn(flagId(id), flagHeads[index] ?? '', formula),
          numberFormat: flagFormat,
          align: 'Center',
        };
      }),
      step('isAgreed', `=PRODUCT(${flags})`),
      step('stateNo', `=1+(${found}>0)*(1+(${found}=1)*(1+${thisRow(heads.isAgreed)}))`),
      step('changedNo', `=IF(${found}=1,IFERROR(MATCH(0,${flags},0),0),0)`),
      step(
        'firstChanged',
        `=IF(${thisRow(heads.changedNo)}=0,"",TRIM(SUBSTITUTE(INDEX(${headerCells(signOffTables.signOff, ...outer)},${thisRow(heads.changedNo)}),"${flagSign}","")))`,
      ),
    ],
  };
}
