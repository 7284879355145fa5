import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { assumed } from './assumed';

afterEach(closeTestOffices);

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

describe(assumed('paneVisibility'), () => {
  test.each([
    ['hidden', 'Hidden'],
    ['shown', 'Taskpane'],
    [undefined, 'Taskpane'],
  ] as const)('a runtime started %s says %s', async (pane, visibilityMode) => {
    const { Office } = await openTestOffice({ pane });
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', addin: { visibilityMode } });
  });

  test('the add-in hears of each change, by a person or by itself, until it stops listening', async () => {
    const { Office, host } = await openTestOffice({ pane: 'hidden' });
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    host.pane.show(true);
    host.pane.show(true);
    await soon();
    expect(heard).toEqual(['Taskpane']);
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await soon();
    expect(heard).toEqual(['Taskpane', 'Hidden', 'Taskpane']);
    expect(host.pane.isVisible()).toBe(true);
    await stop();
    host.pane.show(false);
    await soon();
    expect(heard).toHaveLength(3);
  });

  test('showing and hiding is no batch of the workbook', async () => {
    const { Office, batches } = await openTestOffice();
    await Office.addin.hide();
    expect(batches).toEqual([]);
  });
});
