import { measureFormula } from '../../../src/workbook/formulas/measureFormula';
import { formulaRules } from '../../../src/workbook/review/formulaRules';
import { words, type Language } from '../../../src/words/index';
import type { FormulaSentences } from '../../../src/words/FormulaSentences';

type RuleId = (typeof formulaRules)[number]['id'];

interface Examples {
  /** Formulas (or an error that a cell shows) with what the sentence names. */
  readonly finds: readonly (readonly [cell: string, values: Record<string, unknown>])[];
  readonly passes: readonly string[];
}

const long = (head: string): string => `=${Array.from({ length: 20 }, () => `[@[${head}]]`).join('+')}`;

/** Formulas as people of each language write them in our tables and beside them. */
const examples: Record<Language, Record<RuleId, Examples>> = {
  en: {
    shownError: { finds: [['#DIV/0!', { shown: '#DIV/0!' }]], passes: ['=A1/B1', '=IFERROR(A1/B1,0)'] },
    lostReference: {
      finds: [
        ['=SUM(#REF!,B2)', {}],
        ['=IFERROR(Data!#REF!,0)', {}],
      ],
      passes: ['=SUM(A1,B2)', '="#REF!"=A1'],
    },
    otherFile: {
      finds: [
        ['=[May.xlsx]Sales!$B$2', { files: 'May.xlsx' }],
        ["='C:\\team data\\[May 2026.xlsx]Sales'!B2*2", { files: 'May 2026.xlsx' }],
        ["='https://x.sharepoint.com/docs/[May.xlsx]Sales'!B2", { files: 'May.xlsx' }],
        ["='C:\\data\\May.xlsx'!Total", { files: 'May.xlsx' }],
        ['=May.xlsx!tblSales[Amount]', { files: 'May.xlsx' }],
        ['=SUM([1]Sales!A1,[2]!Total)', { files: '1, 2' }],
      ],
      passes: ['=Sales!B2', "='May 2026'!B2", '=tblSales[Amount]', '=[@[Data source]]', '="[May.xlsx]Sales!B2"'],
    },
    fixedValue: {
      finds: [
        ['=[@Target]*1.11', { constants: '1.11' }],
        ['=IF([@Department]="Marketing",1,0)', { constants: '"Marketing"' }],
        ['=A1*12%+A2*12%', { constants: '12%' }],
        ['=SUM({1,2,3})', { constants: '2, 3' }],
        ['=A1-25', { constants: '25' }],
        ['=COUNTIF(A1:A9,">=90")', { constants: '">=90"' }],
        ['=COUNTIF(A1:A9,"HR*")', { constants: '"HR*"' }],
        ['=A1/0.5', { constants: '0.5' }],
      ],
      passes: [
        '=[@Target]*Tax_Rate',
        '=IF([@Target]="","",1-[@Baseline])',
        '=A1&" "&B1&"""',
        '=SUBSTITUTE(A1,UNICHAR(160)," ")',
        '=A1*-1',
        '=COUNTIF(A1:A9,"<>")+COUNTIF(A1:A9,"?*")',
        '=COUNTIF(A1:A9,">="&B1)',
        '=A10+B200',
      ],
    },
    tooLong: {
      finds: [[long('Data source'), { length: 340, limit: 120 }]],
      passes: ['=SUM(A1:A9)', `=A1${' '.repeat(200)}+B1`],
    },
    nestedIf: {
      finds: [['=IF(A1,B1,IF(A2,B2,if(A3,B3,C1)))', { depth: 2, limit: 1 }]],
      passes: [
        '=IF(A1,B1,IF(A2,B2,C1))',
        '=IF(A1,B1,C1)+IF(A2,B2,C2)+IF(A3,B3,C3)',
        '=IFERROR(IF(A1,IFERROR(B1,C1),C2),D1)',
      ],
    },
    manyReferences: {
      finds: [['=A1+B1+C1+D1+E1+F1+G1', { count: 7, limit: 6 }]],
      passes: ['=A1+B1+C1+D1+E1+F1', '=A1+A1+A1+A1+A1+A1+A1+A1', '=SUM(A1:G1)'],
    },
  },
  id: {
    shownError: { finds: [['#N/A', { shown: '#N/A' }]], passes: ['=A1/B1'] },
    lostReference: { finds: [['=SUM(#REF!,[@Target])', {}]], passes: ['=SUM([@Target],[@[Data dasar]])'] },
    otherFile: {
      finds: [["='D:\\data tim\\[Mei 2026.xlsx]Penjualan'!B2", { files: 'Mei 2026.xlsx' }]],
      passes: ['=Penjualan!B2', "='Mei 2026'!B2", '=[@[Sumber data]]'],
    },
    fixedValue: {
      finds: [
        ['=[@[Data dasar]]*1.11', { constants: '1.11' }],
        ['=IF([@Departemen]="Keuangan",1,0)', { constants: '"Keuangan"' }],
      ],
      passes: ['=[@[Data dasar]]*Pajak', '=IF([@Target]="","",[@Target])'],
    },
    tooLong: {
      finds: [[long('Sumber data'), { length: 340, limit: 120 }]],
      passes: ['=SUM([@Target],[@[Data dasar]])'],
    },
    nestedIf: {
      finds: [['=IF([@Target],1,IF([@[Data dasar]],1,IF([@PIC],1,0)))', { depth: 2, limit: 1 }]],
      passes: ['=IF([@Target],1,IF([@[Data dasar]],1,0))'],
    },
    manyReferences: {
      finds: [['=[@Kode]&[@KPI]&[@Departemen]&[@Definisi]&[@Rumus]&[@Satuan]&[@PIC]', { count: 7, limit: 6 }]],
      passes: ['=[@Kode]&[@KPI]&[@Departemen]&[@Definisi]&[@Rumus]&[@Satuan]'],
    },
  },
};

function found(id: RuleId, cell: string): unknown {
  const rule = formulaRules.find((each) => each.id === id);
  return rule?.check(
    cell.startsWith('=') ? { formula: measureFormula(cell), error: undefined } : { formula: undefined, error: cell },
  );
}

const cases = (['en', 'id'] as const).flatMap((language) =>
  formulaRules.map(({ id }) => ({ language, id, ...examples[language][id] })),
);

test.each(cases)('$language: $id finds what it should and passes what it should', ({ id, finds, passes }) => {
  expect(finds.length * passes.length).toBeGreaterThan(0);
  expect(finds.map(([cell]) => [cell, found(id, cell)])).toEqual(finds);
  expect(passes.filter((cell) => found(id, cell) !== undefined)).toEqual([]);
});

test.each(cases)('$language: $id says what, why and how to mend it', async ({ language, id, finds }) => {
  const { rules } = await words[language].formulaReview();
  const say = rules[id] as (values: Record<string, unknown>) => ReturnType<FormulaSentences['lostReference']>;
  for (const [, values] of finds) {
    const { finding, why, mend } = say(values);
    for (const value of Object.values(values))
      expect(`${finding} ${mend}`).toContain(String(value) === '1' ? '' : String(value));
    expect([finding, why, mend]).toEqual([
      expect.stringMatching(/^[“A-Z].*[^.]$/),
      expect.stringMatching(/^[A-Z].*\.$/),
      expect.stringMatching(/^[a-z].*[^.]$/),
    ]);
  }
});
