/** @jest-environment jsdom */
import './support/nodeGlobals';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { Pane } from '../../src/taskpane/Pane';
import { PaneFrame } from '../../src/taskpane/PaneFrame';
import { interviewWords as english } from '../../src/words/en/interviewWords';
import { mendWords as englishMend } from '../../src/words/en/mendWords';
import { interviewWords as indonesian } from '../../src/words/id/interviewWords';
import { mendWords as indonesianMend } from '../../src/words/id/mendWords';
import { languages, words } from '../../src/words/index';
import { closeAddIn } from '../support/addIn';
import { clearPage, drawWhole } from './support/draw';
import { openPaneHost } from './support/openPaneHost';

configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(180_000);
afterEach(() => {
  clearPage();
  closeAddIn();
});

const interviewIn = { en: english, id: indonesian };
const mendIn = { en: englishMend, id: indonesianMend };

test.each(languages)(
  'from an empty workbook to a finished department, by what the pane offers next, in %s',
  async (language) => {
    const { actions, column, host } = await openPaneHost(language, 'nothing');
    const { pane, fields, lists, terms } = words[language];
    const [interview, mend] = [interviewIn[language], mendIn[language]];
    drawWhole(
      <PaneFrame language={language} scheme="light">
        <Pane {...{ actions }} today={new Date(2026, 10, 23)} support="" />
      </PaneFrame>,
    );
    const press = async (text: string): Promise<void> => {
      fireEvent.click(await screen.findByText(text));
    };
    fireEvent.click(await screen.findByLabelText(pane.setUp.empty));
    await press(pane.setUp.generate);
    await press(pane.setUp.doneInterview);

    const name = language === 'en' ? 'HRD' : 'SDM';
    const target = language === 'en' ? '95% of employees attend every week' : '95% karyawan hadir setiap minggu';
    fireEvent.change(await screen.findByLabelText(interview.name), { target: { value: name } });
    await press(interview.addIt);
    await screen.findByRole('heading', { name });
    const answer = (label: string, text: string): void => {
      fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
      fireEvent.blur(screen.getByLabelText(label));
    };
    answer(interview.responsibilities, language === 'en' ? 'Attendance' : 'Kehadiran');
    answer(interview.target(1), target);
    answer(interview.head, 'Rina');
    await waitFor(() => expect(column('departments', 'head')).toEqual(['Rina']));
    await press(interview.finish);
    fireEvent.click(await screen.findByLabelText(interview.forDepartment(interview.addKpi, name)));

    for (const id of ['employeeAttendanceRate', 'absenteeismRate'] as const) {
      const example = words[language].library.kpis.humanResources[id];
      fireEvent.click(await screen.findByLabelText(mend.insertThis(example.name)));
      await press(mend.mendNext);
      await screen.findByText(mend.save);
      const set = (field: keyof typeof fields.kpis, text: string): void => {
        fireEvent.change(screen.getByLabelText(fields.kpis[field].head), { target: { value: text } });
      };
      fireEvent.click(await screen.findByText(/^(?:Use both|Use all \d|Pakai \d)/));
      set('baseline', id === 'absenteeismRate' ? '8%' : '90%');
      set('target', id === 'absenteeismRate' ? '≤ 5%' : '≥ 95%');
      set('available', lists.available.yes[0]);
      const strip = screen.getByRole('list', { name: mend.letters });
      await waitFor(() =>
        expect(within(strip).queryAllByText(new RegExp(`^. ${terms.letterStatuses.met}$`))).toHaveLength(5),
      );
      await press(mend.save);
      await press(mend.yes);
      await screen.findAllByText(mend.saved);
      await press(`← ${pane.check.backToFindings}`);
      if (id === 'employeeAttendanceRate') await press(pane.check.fromLibrary);
    }
    await screen.findByText(pane.check.cleanTitle);
    expect(column('kpis', 'code')).toEqual([`${name}-1`, `${name}-2`]);
    expect(column('kpis', 'owner')).toEqual(['Rina', 'Rina']);
    expect(column('kpis', 'linkedTarget')).toEqual([target, target]);
    await host.settled();
  },
);
