/** @jest-environment jsdom */
import { onPaneWish, type PaneWish } from '../../src/actions/paneWish';
import { openPane } from '../../src/commands/openPane';

const showAsTaskpane = jest.fn(async () => undefined);
const associate = jest.fn();

beforeEach(() => {
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane }, actions: { associate } } });
});

afterEach(() => {
  jest.clearAllMocks();
  Reflect.deleteProperty(globalThis, 'Office');
});

function press(wish: PaneWish): { readonly completed: jest.Mock; readonly pressed: Promise<void> } {
  const completed = jest.fn();
  const pressed = openPane(wish)({ completed } as unknown as Office.AddinCommands.Event);
  return { completed, pressed };
}

test('the wish waits for a pane that is drawn later, and is handed over once', async () => {
  const { completed, pressed } = press('check');
  await pressed;
  const first = jest.fn();
  const second = jest.fn();
  onPaneWish(first)();
  onPaneWish(second)();
  expect(first.mock.calls).toEqual([['check']]);
  expect(second).not.toHaveBeenCalled();
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a pane that is open hears every wish, until it stops', async () => {
  const heard = jest.fn();
  const stop = onPaneWish(heard);
  await press('share').pressed;
  await press('share').pressed;
  stop();
  await press('setUp').pressed;
  expect(heard.mock.calls).toEqual([['share'], ['share']]);
  onPaneWish(heard)();
});

test('Excel is told that the button has done its work even where the pane does not open', async () => {
  showAsTaskpane.mockRejectedValueOnce(new Error('closed'));
  const { completed, pressed } = press('check');
  await expect(pressed).rejects.toThrow('closed');
  expect(completed).toHaveBeenCalledTimes(1);
  onPaneWish(jest.fn())();
});

test('the three buttons of the manifest are associated', async () => {
  await import('../../src/commands/commands');
  expect(associate.mock.calls.map(([name]) => name)).toEqual(['generateWorkbook', 'checkWorkbook', 'shareCheck']);
});
