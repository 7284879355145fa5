import { writeXlsx } from '../../src/host/file/writeXlsx';
import { languages, words as languageWords } from '../../src/words/index';
import { closeAddIn } from '../support/addIn';
import { describeWith } from '../support/describeWith';
import { isStillFalsified, recalculateInLibreOffice } from '../support/recalculateInLibreOffice';
import { signAll, signedWorkbook, typeIntoTable } from '../support/signOffWorkbook';
import { tableValues } from '../support/tableValues';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

/** A decimal point and a decimal comma. */
const regions = ['en-US', 'id-ID'];

describeWith({ programs: ['soffice'] }, 'Sign-offs in LibreOffice')('sign-offs in LibreOffice', () => {
  test.each(languages.flatMap((language) => regions.map((region) => [language, region] as const)))(
    'in %s with the settings of %s: the same states and changed fields',
    async (language, region) => {
      const host = await signedWorkbook(language);
      const { heads, sheets } = await languageWords[language].reports();
      const { kpis } = workbookWordsOf[language].fields;
      typeIntoTable(host, 'tblKpis', kpis.baseline.head, 0, '0.125');
      typeIntoTable(host, 'tblKpis', kpis.target.head, 2, '97.5%');
      await host.settled();
      await signAll('Budi');
      typeIntoTable(host, 'tblKpis', kpis.baseline.head, 1, '0.5');
      typeIntoTable(host, 'tblKpis', kpis.deadline.head, 3, '2026-12-30');
      typeIntoTable(host, 'tblKpis', kpis.code.head, 4, 'OTHER');
      typeIntoTable(host, 'tblKpis', kpis.code.head, 5, 'MKT-1');
      await host.settled();
      const ours = tableValues(host.workbook, 'tblSignOff', heads.state);
      expect(ours.map((state) => String(state).slice(0, 1)).join('')).toBe('▲▼✓▼✗✗');
      const theirs = recalculateInLibreOffice(await writeXlsx(host.workbook), region);
      expect(isStillFalsified(theirs)).toBe(false);
      const rows = theirs.get(sheets.signOff) ?? [];
      const head = rows.findIndex((row) => row[1] === heads.state);
      expect(rows.slice(head + 1, head + 7).map((row) => row[1])).toEqual(ours);
      expect(rows[head + 1]?.some((text) => text.includes(region === 'id-ID' ? '0,125' : '0.125'))).toBe(true);
    },
    240_000,
  );
});
