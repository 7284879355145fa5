/** @jest-environment jsdom */
import { whenShownBy, type PaneVisibility } from '../../src/taskpane/whenShown';

/** A page of its own with what Excel says of the pane. */
function open({ startsShown = false, shared = true, refuses = false }) {
  let tell: (isShown: boolean) => void = () => undefined;
  const follow: PaneVisibility['follow'] = async (changed) => {
    if (refuses) throw new Error('no such event');
    tell = changed;
  };
  const page = document.createElement('div');
  const whenShown = whenShownBy({ startsShown, follow: shared ? follow : undefined }, page);
  return { page, whenShown, tell: (isShown: boolean) => tell(isShown) };
}

test.each([
  ['Excel says that it is open', { startsShown: true }],
  ['Excel has no shared runtime', { shared: false }],
])('at once where %s', (_, options) => {
  const act = jest.fn();
  open(options).whenShown(act);
  expect(act).toHaveBeenCalledTimes(1);
});

test('out of sight it waits until Excel tells that the pane is shown; hiding is no showing', () => {
  const { whenShown, tell } = open({});
  const [act, later] = [jest.fn(), jest.fn()];
  whenShown(act);
  tell(false);
  expect(act).not.toHaveBeenCalled();
  tell(true);
  tell(false);
  tell(true);
  whenShown(later);
  expect([act, later].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test.each(['pointerdown', 'keydown', 'click'])(
  'where Excel does not tell, %s shows that somebody is there',
  (touch) => {
    const { whenShown, page } = open({ refuses: true });
    const act = jest.fn();
    whenShown(act);
    page.dispatchEvent(new Event('focus'));
    expect(act).not.toHaveBeenCalled();
    page.dispatchEvent(new Event(touch));
    page.dispatchEvent(new Event(touch));
    expect(act).toHaveBeenCalledTimes(1);
  },
);

test('who has gone is not called', () => {
  const { whenShown, tell } = open({});
  const act = jest.fn();
  whenShown(act)();
  tell(true);
  expect(act).not.toHaveBeenCalled();
});
