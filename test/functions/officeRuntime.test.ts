import { functionsMetadata } from '../../src/cli/functionsMetadata';
import { associateFunctions } from '../../src/functions/associateFunctions';
import { openOffice, type OfficeHost } from '../../src/host/headless/openOffice';
import { useOfficeGlobals } from '../../src/host/headless/useOfficeGlobals';
import { CellError } from '../../src/host/book/model/CellError';
import type { CellValue } from '../../src/host/book/model/CellValue';

/** Our functions under Microsoft's own runtime, once as Excel on the desktop hands over blank cells, once as the web does. */
describe.each(['zero', 'null'] as const)('blank cells as %s', (blankArguments) => {
  let office: OfficeHost;
  let removeGlobals: () => void;

  beforeAll(async () => {
    office = await openOffice({ functions: { namespace: 'KPI', metadata: functionsMetadata() }, blankArguments });
    removeGlobals = useOfficeGlobals(office);
    associateFunctions();
  });

  afterAll(() => {
    removeGlobals();
    office.close();
  });

  async function call(name: string, ...args: (CellValue | CellValue[][])[]): Promise<unknown> {
    const runtime = office.host.session.customFunctions;
    const [result] = await runtime.call([{ name: `KPI.${name}`, arguments: args, address: 'KPIs!T6' }]);
    return result;
  }

  test('a letter is a number', async () => {
    expect(await call('SPECIFIC', 'Attendance rate', 'Employees present out of those scheduled', 'HRD')).toBe(1);
  });

  test('blank cells give an empty text, never null', async () => {
    const results = [call('SPECIFIC', null, null, null), call('TARGETVALUE', null), call('PERIOD', null, null)];
    expect(await Promise.all(results)).toEqual(['', '', '']);
  });

  test('an argument left out takes its usual value', async () => {
    expect(await call('TARGETUNIT', '95% per week')).toBe('%');
    expect(await call('RANGECHECK', [['HRD'], [null]], [['HRD']], [['Attendance']])).toEqual([
      ['HRD', 1, '▼ too few'],
      ['', '', ''],
    ]);
  });

  test('an error cell gives #VALUE! with a message that names the argument', async () => {
    expect(await call('TARGETVALUE', new CellError('#N/A'))).toEqual(
      new CellError('#VALUE!', 'text is a cell with an error.'),
    );
    expect(await call('RANGECHECK', [[new CellError('#REF!')]], [['HRD']], [['a']])).toEqual(
      new CellError('#VALUE!', 'departments is a cell with an error.'),
    );
  });
});
