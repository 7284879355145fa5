import { followEdits } from '../../src/actions/followEdits';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { goToCell } from '../../src/actions/goToCell';
import { lookAtWorkbook } from '../../src/actions/lookAtWorkbook';
import { refreshFunctions } from '../../src/actions/refreshFunctions';
import { semesterOf } from '../../src/domain/semesterOf';
import { defaultSettings } from '../../src/domain/settings';
import { builtInTemplates } from '../../src/domain/template/builtInTemplates';
import { useOfficeGlobals } from '../../src/preview/headless/useOfficeGlobals';
import { closeTestOffices, openTestOffice } from '../support/openTestOffice';

let undo: () => void = () => undefined;
afterEach(() => {
  undo();
  closeTestOffices();
});

test('try', async () => {
  const office = await openTestOffice();
  undo = useOfficeGlobals(office);
  console.log(JSON.stringify(await lookAtWorkbook()));
  try {
    await generateWorkbook({
      ...defaultSettings,
      template: builtInTemplates.en,
      content: 'examples',
      period: semesterOf(2026, 11),
    });
  } catch (e) {
    console.log(e, (e as { debugInfo?: unknown }).debugInfo);
    throw e;
  }
  await office.settled();
  console.log(JSON.stringify(await lookAtWorkbook()));
  console.log(await refreshFunctions());
  console.log(
    await refreshFunctions(),
    office.batches.map((b) => b.bytes),
  );
  await goToCell('KPIs', 'F8');
  let n = 0;
  const stop = await followEdits(() => {
    n += 1;
  }, 20);
  await goToCell('KPIs', 'F9');
  await stop();
});
