import './nodeGlobals';
import type { GenerateOptions } from '../../../src/actions/mergeRequest';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { lazyActions, type PaneActions } from '../../../src/taskpane/PaneActions';
import { words, type Language } from '../../../src/words/index';
import { openAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';
import { tableValues } from '../../support/tableValues';

const tables = { departments: 'tblDepartments', targets: 'tblTargets', kpis: 'tblKpis' } as const;
type TableKey = keyof typeof tables;

/** A workbook that plays Excel, and the actions that the pane really calls. */
export interface PaneHost {
  readonly host: OfficeHost;
  readonly actions: PaneActions;
  /** The actions of a pane that is opened anew on this workbook, or on another of this name. */
  readonly reopened: (workbook?: string) => PaneActions;
  /** A column that people fill, by its field. */
  readonly column: (table: TableKey, field: string) => unknown[];
  /** What somebody types into a row (from 0) on the sheet, another author where that is said. */
  readonly type: (table: TableKey, field: string, row: number, text: string, author?: 'another') => void;
}

/** A workbook of the card, or an empty one where nothing is made. Call `closeAddIn` in `afterEach`. */
export async function openPaneHost(
  language: Language,
  made: Partial<GenerateOptions> | 'nothing' = {},
): Promise<PaneHost> {
  const host = await openAddIn();
  if (made !== 'nothing') await generateWorkbook(generateOptions({ language, ...made }));
  await host.settled();
  const { document } = host.Office.context;
  const office = { context: { document } } as unknown as Parameters<typeof lazyActions>[0]['office'];
  const ready = { host: 'Excel', platform: 'OfficeOnline' } as unknown as Parameters<typeof lazyActions>[0]['ready'];
  const reopened = (workbook = 'https://example.com/Book1.xlsx'): PaneActions =>
    lazyActions({ ...{ office, ready, workbook }, addInVersion: '1.0.0', whenShown: () => () => undefined });
  const headOf = (table: TableKey, field: string): string => {
    const heads: Readonly<Record<string, { readonly head: string }>> = words[language].fields[table];
    return heads[field]?.head ?? field;
  };
  return {
    host,
    actions: reopened(),
    reopened,
    column: (table, field) => tableValues(host.workbook, tables[table], headOf(table, field)),
    type: (table, field, row, text, author) => {
      const found = host.workbook.table(tables[table]);
      const index = found?.columns.findIndex(({ name }) => name === headOf(table, field)) ?? -1;
      if (!found || index < 0) throw new Error(`no column ${field}`);
      const [at, left] = [found.area.top + 1 + row, found.area.left + index];
      const enter = (): unknown => enterInputs(found.sheet, { top: at, bottom: at, left, right: left }, [[text]]);
      if (author) host.host.changes.byOther(enter);
      else enter();
    },
  };
}
