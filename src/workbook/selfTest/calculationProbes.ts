import { NotAsked, type Probe } from './Probe';
import { pause, type ProbeSheet } from './ProbeSheet';

const longText = 'one line after another of a text that is longer than its column';
const afterLater = 900;

async function heights(sheet: ProbeSheet): Promise<string> {
  const rows = ['1:1', '2:2'].map((address) => sheet.sheet.getRange(address).format);
  for (const row of rows) row.load('rowHeight');
  await sheet.context.sync();
  return rows.map(({ rowHeight }) => rowHeight).join(' ');
}

/** A narrow column whose first cell wraps. */
function narrow({ sheet }: ProbeSheet): void {
  sheet.getRange('A:A').format.columnWidth = 60;
  sheet.getRange('A1').format.wrapText = true;
}

/** When Excel calculates, and fits rows. */
export const calculationProbes: readonly Probe[] = [
  {
    id: 'manualCalculation',
    asks: 'In manual mode: what is worked out at an edit, at an entered formula, and when asked?',
    run: async (sheet) => {
      const { application } = sheet.workbook;
      application.load('calculationMode');
      await sheet.write('A1:A3', [[3], ['=A1*10'], ['=A2+1']]);
      const { calculationMode } = application;
      if (calculationMode !== 'Automatic') throw new NotAsked(`mode is ${calculationMode}`);
      try {
        application.calculationMode = 'Manual';
        await sheet.write('A1', [[4]]);
        const edited = await sheet.line('A2:A3');
        await sheet.write('A2', [['=A1*100']]);
        const entered = await sheet.line('A2:A3');
        sheet.sheet.calculate(false);
        return `edit ${edited}, entry ${entered}, asked ${await sheet.line('A2:A3')}`;
      } finally {
        await sheet.putBack(() => (application.calculationMode = calculationMode));
      }
    },
  },
  {
    id: 'fittedRows',
    asks: 'How high, in points, is a row that nobody set: with wrapped text, and blank?',
    run: async (sheet) => {
      narrow(sheet);
      await sheet.write('A1', [[longText]]);
      return heights(sheet);
    },
  },
  {
    id: 'fittedBeforeAnswers',
    asks: 'How high is a fitted row before its function has answered, and afterwards?',
    needsFunctions: true,
    run: async (sheet) => {
      narrow(sheet);
      sheet.sheet.getRange('A1').formulas = [[`=KPI.SELFTEST("later","${longText}")`]];
      sheet.sheet.getRange('1:2').format.autofitRows();
      const atOnce = await heights(sheet);
      await pause(afterLater);
      await sheet.answered('A1');
      return `at once ${atOnce}, then ${await heights(sheet)}`;
    },
  },
];
