/** @jest-environment jsdom */
import { onPaneWish, ribbonWishes } from '../../src/actions/paneWish';

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

const showAsTaskpane = jest.fn(async () => undefined);
const commands = new Map<string, Command>();

beforeAll(async () => {
  const associate = (name: string, command: Command): unknown => commands.set(name, command);
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane }, actions: { associate } } });
  await import('../../src/commands/commands');
});

afterEach(() => {
  jest.clearAllMocks();
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

function press(name: keyof typeof ribbonWishes): { readonly completed: jest.Mock; readonly pressed: Promise<void> } {
  const completed = jest.fn();
  const command = commands.get(name);
  if (!command) throw new Error(`${name} is not associated.`);
  return { completed, pressed: command({ completed } as unknown as Office.AddinCommands.Event) };
}

test('every button of the ribbon is associated, under its name in the manifest', () => {
  expect([...commands.keys()]).toEqual(['generateWorkbook', 'checkWorkbook', 'shareCheck']);
});

test('the wish waits for a pane that is drawn later, and is handed over once', async () => {
  const { completed, pressed } = press('checkWorkbook');
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
  await press('shareCheck').pressed;
  await press('shareCheck').pressed;
  stop();
  await press('generateWorkbook').pressed;
  expect(heard.mock.calls).toEqual([['share'], ['share']]);
  onPaneWish(heard)();
  expect(heard).toHaveBeenLastCalledWith('setUp');
});

test('Excel is told that the button has done its work even where the pane does not open', async () => {
  showAsTaskpane.mockRejectedValueOnce(new Error('closed'));
  const { completed, pressed } = press('checkWorkbook');
  await expect(pressed).rejects.toThrow('closed');
  expect(completed).toHaveBeenCalledTimes(1);
  onPaneWish(jest.fn())();
});
