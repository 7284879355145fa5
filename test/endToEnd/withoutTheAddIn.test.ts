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
          ['X-1', 'Marketing', '', 'Something'],
          ['X-2', 'Nobody', '', 'Something else'],
          ['X-3', "'R*D", '', 'A third'],
        ]);
        await host.settled();
        const theirs = recalculateInLibreOffice(await writeXlsx(host.workbook));
        expect(isStillFalsified(theirs)).toBe(false);
        for (const name of compared[language]) {
          const sheet = host.workbook.sheet(name);
          if (!sheet) throw new Error(`no sheet ${name}`);
          const ours = shownText(sheet);
          expect({ name, rows: theirs.get(name)?.slice(0, ours.length) }).toEqual({ name, rows: ours });
        }
        const checks = (theirs.get(review[language]) ?? []).slice(4).map((row) => row[5]?.slice(0, 1));
        expect(checks.filter((sign) => sign !== undefined && sign !== '✓')).toEqual([]);
        expect(checks.length).toBeGreaterThan(20);
      },
      240_000,
    );
  },
);
