import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { closeAddIn, openAddIn } from '../support/addIn';
import { describeWith } from '../support/describeWith';
import { generateOptions } from '../support/generateOptions';
import { isStillFalsified, recalculateInLibreOffice } from '../support/recalculateInLibreOffice';
import { shownText } from '../support/shownText';

afterEach(closeAddIn);

/** Sheet names by what LibreOffice is asked about; the formula texts of Formula review are spelt its own way and left out. */
const compared = {
  en: ['Departments', 'Targets', 'KPIs', 'Overview', 'Settings'],
  id: ['Departemen', 'Target', 'KPI', 'Ringkasan', 'Pengaturan'],
};
/** LibreOffice shows the result of a formula as a percentage where what it refers to is one; Excel does not. */
function asNumbers(row: readonly string[]): string[] {
  return row.map((text) => (/^-?[\d.]+%$/.test(text) ? String(Number(text.slice(0, -1)) / 100) : text));
}

const review = { en: 'Formula review', id: 'Tinjauan rumus' };

describeWith({ programs: ['soffice'] }, 'The agreement with LibreOffice')(
  'LibreOffice calculates what people without the add-in see',
  () => {
    test.each([
      ['en', 'examples'],
      ['id', 'examples'],
      ['en', 'empty'],
    ] as const)(
      'in %s with %s: the same counts, statuses and native twins',
      async (language, content) => {
        const host = await openAddIn({ functions: undefined });
        await generateWorkbook(generateOptions({ language, content }));
        const kpis = host.workbook.table('tblKpis')?.sheet;
        if (!kpis) throw new Error('no KPI sheet');
        // A weak row, one of a department nobody listed, and one whose department only looks like a wildcard.
        const first = content === 'examples' ? 11 : 5;
        enterInputs(kpis, { top: first, left: 0, bottom: first + 2, right: 3 }, [
          ['X-1', 'Something', 'Marketing', ''],
          ['X-2', 'Something else', 'Nobody', ''],
          ['X-3', 'A third', "'R*D", ''],
        ]);
        await host.settled();
        const theirs = recalculateInLibreOffice(await writeXlsx(host.workbook));
        expect(isStillFalsified(theirs)).toBe(false);
        for (const name of compared[language]) {
          const sheet = host.workbook.sheet(name);
          if (!sheet) throw new Error(`no sheet ${name}`);
          const ours = shownText(sheet).map(asNumbers);
          const rows = theirs.get(name)?.slice(0, ours.length).map(asNumbers);
          expect({ name, rows }).toEqual({ name, rows: ours });
        }
        const reviewed = (theirs.get(review[language]) ?? []).filter((row) => row[3]?.startsWith('='));
        const withoutFormula = reviewed.map((row) => row[8]);
        expect(withoutFormula.filter((count) => count !== '0')).toEqual([]);
        expect(withoutFormula.length).toBeGreaterThan(40);
      },
      240_000,
    );
  },
);
