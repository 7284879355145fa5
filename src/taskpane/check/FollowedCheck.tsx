import * as React from 'react';
import type { AreaProps, CheckOpens } from '../AreaProps';
import { CheckPage } from './CheckPage';
import { OpenedBeside } from './OpenedBeside';
import { useCheck } from './useCheck';
import { useGoTo } from './useGoTo';

/** What is still open, kept true while people work, and what is opened from it. */
export function FollowedCheck({ actions, shown, call, onLead }: AreaProps): JSX.Element {
  const { state, following, ask, mendFormulas, removeExamples } = useCheck(actions, shown, call);
  const { problem: goToProblem, hidden, goTo } = useGoTo(actions);
  const [opened, setOpened] = React.useState<CheckOpens>();
  const isChanged = React.useRef(false);
  React.useEffect(() => {
    if (call) setOpened(call.opens?.kind === 'department' ? undefined : call.opens);
  }, [call]);
  const opener = React.useRef<Element | null>(null);
  const open = React.useCallback((next: CheckOpens) => {
    opener.current = document.activeElement;
    setOpened(next);
  }, []);
  const page = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // Back where somebody went from; a row that was mended is among the findings no more.
    const { current: from } = opener;
    if (!opened && from instanceof HTMLElement) (from.isConnected ? from : headingOf(page.current))?.focus();
    opener.current = opened ? from : null;
  }, [opened]);
  const back = (): void => {
    setOpened(undefined);
    // Excel does not tell of what the add-in itself writes.
    if (isChanged.current) ask();
    isChanged.current = false;
  };
  const interview = React.useCallback(
    (department: string) => onLead('interview', { kind: 'department', department }),
    [onLead],
  );
  const goToCell = React.useCallback((sheet: string, address: string) => void goTo(sheet, address), [goTo]);
  return (
    <>
      {opened ? (
        <OpenedBeside
          {...{ actions, opened }}
          onOpen={setOpened}
          onWritten={() => {
            isChanged.current = true;
          }}
          onBack={back}
        />
      ) : null}
      <div ref={page} hidden={opened !== undefined}>
        <CheckPage
          {...{ state, following, goToProblem, hidden }}
          onCheck={ask}
          onRemoveExamples={removeExamples}
          onMendFormulas={mendFormulas}
          onSetUp={() => onLead('setUp')}
          onGoTo={goToCell}
          onShare={() => onLead('review', 'share')}
          onOpen={open}
          onInterview={interview}
        />
      </div>
    </>
  );
}

function headingOf(page: HTMLElement | null): HTMLElement | undefined {
  const heading = page?.querySelector<HTMLElement>('h2') ?? undefined;
  if (heading) heading.tabIndex = -1;
  return heading;
}
