import { NotAsked, type Probe } from './Probe';
import { pause } from './ProbeSheet';

/** Milliseconds after which KPI.SELFTEST("later") has surely answered. */
const afterLater = 900;

/** How the add-in's functions are called and shown. */
export const functionProbes: readonly Probe[] = [
  {
    id: 'blankArguments',
    asks: 'What does a function get for a blank cell, for an empty text and for blank cells of a range?',
    needsFunctions: true,
    run: async (sheet) => {
      await sheet.write('A1:A3', [
        ['=KPI.SELFTEST("given",Z9)'],
        ['=KPI.SELFTEST("given",IF(Z9="","",Z9))'],
        ['=KPI.SELFTEST("given",,Z8:Z9)'],
      ]);
      const [[cell] = [], [text] = [], [range] = []] = await sheet.answered('A1:A3');
      return `cell ${String(cell)}, text ${String(text)}, left out and range ${String(range)}`;
    },
  },
  {
    id: 'nullResult',
    asks: 'What does a cell show whose function gives null?',
    needsFunctions: true,
    run: async (sheet) => {
      await sheet.write('A1:A2', [['=KPI.SELFTEST("nothing")'], ['=ISNUMBER(A1)']]);
      const [[value] = [], [isNumber] = []] = await sheet.answered('A1:A2');
      return `${JSON.stringify(value)}, a number: ${String(isNumber)}`;
    },
  },
  {
    id: 'errorArguments',
    asks: 'Does a function get an error among its arguments, or is the error its result?',
    needsFunctions: true,
    run: async (sheet) => {
      await sheet.write('A1:A2', [['=KPI.SELFTEST("given",1/0)'], ['=ISERROR(A1)']]);
      const [[value] = [], [isError] = []] = await sheet.answered('A1:A2');
      return `${isError === true ? 'result' : 'given'} ${String(value)}`;
    },
  },
  {
    id: 'customArgumentCount',
    asks: 'What becomes of too many and too few arguments, and of too many for a function of Excel’s own?',
    needsFunctions: true,
    run: async (sheet) => {
      const entered = async (formula: string): Promise<string> => {
        const code = await sheet.attempt(() => (sheet.sheet.getRange('A1').formulas = [[formula]]));
        return code === 'ok' ? sheet.answeredLine('A1') : code;
      };
      const many = await entered('=KPI.SELFTEST("given",1,A9,2)');
      const few = await entered('=KPI.SELFTEST()');
      return `many ${many}, few ${few}, own ${await entered('=LEN("a","b")')}`;
    },
  },
  {
    id: 'reentry',
    asks: 'What does a function show that nobody knows, alone and in IFERROR, and after its sheet was calculated anew?',
    run: async (sheet) => {
      await sheet.write('A1:A3', [
        ['=KPI.SELFTEST("given",1)'],
        ['=KPI.NOSUCHFUNCTION(1)'],
        ['=IFERROR(KPI.NOSUCHFUNCTION(1),"caught")'],
      ]);
      const entered = await sheet.answeredLine('A1:A3');
      sheet.sheet.calculate(true);
      return `${entered}, then ${await sheet.answeredLine('A1:A3')}`;
    },
  },
  {
    id: 'iferrorWhileBusy',
    asks: 'What does IFERROR show while its function has not answered, and afterwards?',
    needsFunctions: true,
    run: async (sheet) => {
      const cells = sheet.sheet.getRange('A1:A2');
      cells.formulas = [['=KPI.SELFTEST("later",7)'], ['=IFERROR(KPI.SELFTEST("later",7),"fallback")']];
      const atOnce = await sheet.line('A1:A2');
      await pause(afterLater);
      return `at once ${atOnce}, then ${await sheet.answeredLine('A1:A2')}`;
    },
  },
  {
    id: 'nestedFunctions',
    asks: 'How often, and with what, is a function called whose argument is another one’s result?',
    needsFunctions: true,
    run: async (sheet) => {
      await sheet.write('A1:A3', [
        [`=KPI.SELFTEST("heard n${sheet.tag}",KPI.SELFTEST("later",5))`],
        ['=KPI.SELFTEST("later",6)'],
        [`=KPI.SELFTEST("heard m${sheet.tag}",A2)`],
      ]);
      await pause(afterLater);
      const [[inside] = [], , [across] = []] = await sheet.answered('A1:A3');
      return `inside ${String(inside)}, across cells ${String(across)}`;
    },
  },
  {
    id: 'wholeColumn',
    asks: 'In how many of three rows is a function called again after an edit of one, by [@x] and by addresses?',
    needsFunctions: true,
    run: async (sheet) => {
      await sheet.addItems('Structured', 'Addresses');
      await sheet.write(
        'D2:E4',
        [2, 3, 4].map((row) => [
          `=KPI.SELFTEST("heard s${sheet.tag}",[@Count])`,
          `=KPI.SELFTEST("heard a${sheet.tag}",B${row})`,
        ]),
      );
      const before = await sheet.answered('D2:E4');
      await sheet.write('B2', [[33]]);
      const after = await sheet.answered('D2:E4');
      const called = [0, 1].map((column) => after.filter((row, at) => row[column] !== before[at]?.[column]).length);
      return `[@x] ${called[0]}, addresses ${called[1]}`;
    },
  },
  {
    id: 'savedResults',
    asks: 'Does a file open with the results saved in it? (Needs a file that was saved and opened again.)',
    run: () => Promise.reject(new NotAsked('needs a reopened file')),
  },
];
