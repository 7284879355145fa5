import { functionsMetadata } from '../../../src/cli/functionsMetadata';
import { Workbook } from '../../../src/host/book/model/Workbook';
import type { OpenOfficeOptions } from '../../../src/host/headless/openOffice';
import { assumptions } from '../../../src/host/protocol/answered/assumptions';
import { probes } from '../../../src/workbook/selfTest/probes';
import { closeAddIn } from '../../support/addIn';
import { ask, headOf } from './ask';

afterEach(closeAddIn);

const ids = probes.map(({ id }) => id);

test('each assumption of the preview names a probe, each probe is named by one, once', () => {
  const named = new Set<string>(Object.values(assumptions).map(({ probe }) => probe));
  expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !named.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(probes)('$id asks one question', ({ id, asks }) => {
  expect(id).toMatch(/^[a-z][a-zA-Z]+$/);
  expect(asks).toMatch(/^[A-Z][^|\n]*\?(?: \([^|\n]*\))?$/);
});

/** What each probe sees where the preview holds to what it assumes. */
const seen: Readonly<Record<string, string | RegExp>> = {
  paneVisibility: 'Taskpane, tells changes: yes',
  settingsStore: 'reads 5',
  blankArguments: 'cell 0, text "", left out and range null [[0],[0]]',
  nullResult: '0, a number: true',
  errorArguments: 'given #DIV/0!',
  customArgumentCount: 'many #VALUE!, few #VALUE!, own InvalidArgument',
  reentry: '1 #NAME? caught, then 1 #NAME? caught',
  iferrorWhileBusy: 'at once #BUSY! #BUSY!, then 7 7',
  nestedFunctions: 'inside 1: 5, across cells 1: 6',
  wholeColumn: '[@x] 3, addresses 1',
  savedResults: 'not asked: needs a reopened file',
  tableGrowth: 'A1:C4, then A1:C5, then A1:D5, named A1:D5',
  freshTable: 'A1:B2 from 0, D1:E2 from 0, G1:H4 from 0',
  columnFill: '3 of 3 rows, new row =[@Count]',
  partOfColumn: '=[@Count]*5 =[@Count]*5 =[@Count]*5, then =[@Count]*5 9 =[@Count]*5',
  totalsRow: 'Total _ =SUBTOTAL(109,Items[Price]) _ _ _ below _ _, off _ _ _ below _ _ _ _ _',
  headerRow: '_ _ _, its range ItemNotFound, again Name Count Price',
  structuredNames: '=[@[How many]]*2 =SUM(Items[How many]), then =SUM(Stock[How many])',
  spillInTable: 'in #SPILL!, beside Apple Pear Plum, function 3 rows',
  resizedPast: 'A2:C2 A2:B3 B2:C3 InvalidArgument',
  negativeCount: 'C3:E3 D3:E5',
  removedLinks: '#FFFFFF #000000',
  convertedReferences: '=SUM(Sheet!$B$2:$B$4) =Sheet!$B2',
  findText: 'first A1, back B3, shown A2, formula ItemNotFound, c*y B1, s?a A3, ~* C3',
  keySigns: 'counts 1 1 1, finds 6 7 8',
  copyFrom: '1 2 _ 1 2 _ / 1 2 1 2 / 1 2, into =[@Count]+1 =[@Count]+1 =[@Count]+1, out =Items[@Count]+1',
  ownValues: '7 3x _ 007 =IF([@Count]=4,"",7) 5x, empty a text true blank false, typed a text true',
  sortedFormulas: '1 =#REF! =$A$1 2 =A2 =$A$2 3 =A5 =$A$3',
  formulaSpelling: '=SUM(A1:B2) =IF(TRUE, 1.5 ,0.5) =Sheet!$B$6 =nobody.knows(A1) =[@Count]',
  typedFormats: '0.95 0%, 1 General, true General, 45352 m/d/yyyy, 46024 d-mmm, 1234 #,##0, -5 General, 46349 m/d/yyyy',
  singleValue: 'ok 2 2, ok 7 7, ok 0% 0%',
  nullLeaves: 'ok 1 =A1+1 y, ok 2 =A1+1 y, ok 0% General General',
  singleArray: 'ok 7 7, ok 2 4, ok 0% 0%',
  nestingDepth: '64 7, 65 InvalidArgument, brackets 7',
  percentText: '95% 95.0% 95.% 96% 95.5% 95.5%',
  keptFormats: 'kept kept kept, shows ❄ x 5 -5 0 ✓❄ ✗❄ – –',
  formulaText: '=1+1 =2+2',
  manualCalculation: 'edit 30 31, entry 400 31, asked 400 401',
  fittedRows: /^(?:75|90|105) 15$/,
  fittedBeforeAnswers: /^at once 15 15, then (?:75|90|105) 15$/,
  ownEvents: 'A1:A2 Local ThisLocalAddin RangeEdited, 0 before the answer',
  eventDetails: '_→5, 5→x, x→_, no details',
  tableSelection: 'B2 true, C3:C4 true, _ false',
  settingsEvent: '1 2 3',
  ruleFormulas: 'InvalidArgument InvalidArgument, InvalidArgument InvalidArgument, ok ok',
  longList: '255 ok, 256 InvalidArgument',
  conditionalBounds: 'ok, =5 =1, shown not told',
  ownCellList: 'ok, number true, word true, other false',
  nameErrors:
    'sheet InvalidArgument InvalidArgument InvalidArgument ItemAlreadyExists, ' +
    'table InvalidArgument InvalidArgument ItemAlreadyExists, range InvalidArgument ItemAlreadyExists, ' +
    'no cells InvalidReference',
  namedColumns: 'add =Items[Count], local =Items[Count], head =Items[[#Headers],[Count]], then Sheet!B2:B5',
  protection:
    'protect ok, open cell ok, locked AccessDenied, fill ok, row AccessDenied, below table ok, ' +
    'again AccessDenied, off ok, off again ok, table 4 rows',
  outline: 'seven ok, eighth InvalidArgument, ungroup InvalidArgument, fold InvalidArgument, fold beside ok, put in ok',
  frozenBlock: 'B5 B2:C4 3:4',
  printZoom: 'InvalidArgument, scale 100, pages null null',
  pageBreaks: 'InvalidArgument, 2 4, 3, 8',
  hyperlinkLooks: 'cell ok #0563C1 Single, name ok',
  seriesDeletion: 'InvalidArgument, 1 left',
  emptyChart: '1, first ok',
  nullObjects: 'property ok ok, method ok, argument InvalidArgument',
  nullIntersection: 'blank ok 1, lost ok 1',
  unmetRange: 'met ok done, first ItemNotFound _, between ItemNotFound done _',
  trackedRange: 'B3 ok _ _ _ x, gone ItemNotFound',
  secondComment: 'ok, then ItemAlreadyExists, 1 there',
  hiddenSheets: 'hidden ok, activated InvalidOperation',
  tableRefusals:
    'merged InvalidOperation, put in InvalidOperation, over InvalidArgument, totals ItemNotFound, column InvalidOperation',
  linkWithoutTarget: 'InvalidArgument',
  unknownLoads: 'ok',
};

test('what every probe reports of the preview', async () => {
  const reported = await ask(ids);
  expect(Object.keys(seen).sort()).toEqual([...ids].sort());
  for (const [id, expected] of Object.entries(seen)) {
    expect([id, reported[id]]).toEqual([id, typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  }
});

type Switch = keyof Omit<OpenOfficeOptions, 'workbook' | 'officeJsFolder' | 'fillsMissingResults'>;
type Ways = readonly (readonly [set: OpenOfficeOptions, probe: string, saw: string])[];

const metadata = functionsMetadata();
const passed = (allowErrorForDataTypeAny: boolean): OpenOfficeOptions => ({
  functions: { namespace: 'KPI', metadata: { ...metadata, allowErrorForDataTypeAny } },
});

/** Every switch of the preview, each way: what the probe then reports. A new switch does not compile before it stands here. */
const switches: Readonly<Record<Switch, Ways>> = {
  blankArguments: [
    [{ blankArguments: 'zero' }, 'blankArguments', 'cell 0, text "", left out and range null [[0],[0]]'],
    [{ blankArguments: 'null' }, 'blankArguments', 'cell null, text "", left out and range null [[null],[null]]'],
  ],
  functions: [
    [passed(true), 'errorArguments', 'given #DIV/0!'],
    [passed(false), 'errorArguments', 'result #DIV/0!'],
    [{ functions: undefined }, 'errorArguments', 'not asked: functions give #NAME?'],
    [{ functions: undefined }, 'reentry', '#NAME? #NAME? caught, then #NAME? #NAME? caught'],
    [{ functions: undefined }, 'spillInTable', 'in #SPILL!, beside Apple Pear Plum, function #NAME?'],
  ],
  structuredArguments: [
    [{ structuredArguments: 'column' }, 'wholeColumn', '[@x] 3, addresses 1'],
    [{ structuredArguments: 'cell' }, 'wholeColumn', '[@x] 1, addresses 1'],
  ],
  // Only a file that was saved and opened again would show the difference.
  keepResults: [
    [{ keepResults: true }, 'savedResults', 'not asked: needs a reopened file'],
    [{ keepResults: false }, 'savedResults', 'not asked: needs a reopened file'],
  ],
  structuredNames: [
    [
      { structuredNames: 'kept' },
      'namedColumns',
      'add =Items[Count], local =Items[Count], head =Items[[#Headers],[Count]], then Sheet!B2:B5',
    ],
    [
      { structuredNames: 'cells' },
      'namedColumns',
      'add =Sheet!$B$2:$B$4, local =Sheet!$B$2:$B$4, head =Sheet!$B$1, then Sheet!B2:B4',
    ],
  ],
  autoCorrect: [
    [{ autoCorrect: { growTables: true } }, 'tableGrowth', 'A1:C4, then A1:C5, then A1:D5, named A1:D5'],
    [{ autoCorrect: { growTables: false } }, 'tableGrowth', 'A1:C4, then A1:C4, then A1:C4, named A1:C4'],
    [{ autoCorrect: { growOverOwnFormulas: true } }, 'tableGrowth', 'A1:C4, then A1:C5, then A1:D5, named A1:D6'],
    [{ autoCorrect: { growOverOwnFormulas: false } }, 'tableGrowth', 'A1:C4, then A1:C5, then A1:D5, named A1:D5'],
    [{ autoCorrect: { fillCalculatedColumns: true } }, 'columnFill', '3 of 3 rows, new row =[@Count]'],
    [{ autoCorrect: { fillCalculatedColumns: false } }, 'columnFill', '1 of 3 rows, new row _'],
    [
      { autoCorrect: { fillCalculatedColumns: false } },
      'partOfColumn',
      '=[@Count]*2 =[@Count]*5 =[@Count]*2, then =[@Count]*2 9 =[@Count]*2',
    ],
  ],
  nullObjectSettings: [
    [{ nullObjectSettings: 'ignored' }, 'nullObjects', 'property ok ok, method ok, argument InvalidArgument'],
    [
      { nullObjectSettings: 'refused' },
      'nullObjects',
      'property InvalidOperation InvalidOperation, method ok, argument InvalidArgument',
    ],
  ],
  singleArrays: [
    [{ singleArrays: 'repeated' }, 'singleArray', 'ok 7 7, ok 2 4, ok 0% 0%'],
    [
      { singleArrays: 'refused' },
      'singleArray',
      'InvalidArgument _ _, InvalidArgument _ _, InvalidArgument General General',
    ],
  ],
  pane: [
    [{ pane: 'shown' }, 'paneVisibility', 'Taskpane, tells changes: yes'],
    [{ pane: 'hidden' }, 'paneVisibility', 'Hidden, tells changes: yes'],
  ],
  language: [
    [{ language: 'en-US' }, 'head', 'culture en-US, decimal ".", thousands ","'],
    [{ language: 'id-ID' }, 'head', 'culture id-ID, decimal ",", thousands "."'],
  ],
  requirementSets: [
    [{ requirementSets: '1.21' }, 'head', 'ExcelApi 1.21, CustomFunctionsRuntime 1.5, SharedRuntime 1.2'],
    [{ requirementSets: '1.17' }, 'head', 'ExcelApi 1.17, CustomFunctionsRuntime 1.3, SharedRuntime 1.2'],
    [{ requirementSets: '1.14' }, 'head', 'ExcelApi 1.14, CustomFunctionsRuntime 1.3, SharedRuntime 1.1'],
  ],
};

test('each option of autoCorrect stands there both ways', () => {
  const asked = switches.autoCorrect.map(([set]) => JSON.stringify(set.autoCorrect));
  const ways = Object.keys(new Workbook().autoCorrect).flatMap((option) =>
    [true, false].map((on) => ({ [option]: on })),
  );
  expect(ways.map((way) => JSON.stringify(way)).filter((way) => !asked.includes(way))).toEqual([]);
});

describe.each(Object.entries(switches))('%s', (_name, ways) => {
  test.each(ways.map(([set, probe, saw]) => ({ set, probe, saw, told: Object.values(set)[0] as unknown })))(
    '$told: $probe reports $saw',
    async ({ set, probe, saw }) => {
      if (probe === 'head') expect(await headOf(set)).toContain(saw);
      else expect(await ask([probe], set)).toEqual({ [probe]: saw });
    },
  );
});
