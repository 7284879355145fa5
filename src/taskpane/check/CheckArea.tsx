import * as React from 'react';
import type { AreaProps, CheckOpens } from '../AreaProps';
import { CheckPage } from './CheckPage';
import { useFocusKept } from '../look/useFocusKept';
import { OpenedBeside } from './OpenedBeside';
import { useCheck } from './useCheck';
import { useGoTo } from './useGoTo';

/** Says what is still open. */
export function CheckArea({ actions, shown, call, onLead }: AreaProps): JSX.Element {
  const { state, following, ask, mendFormulas, removeExamples } = useCheck(actions, shown, call);
  const { problem: goToProblem, hidden, goTo } = useGoTo(actions);
  const [opened, setOpened] = React.useState<CheckOpens>();
  const isChanged = React.useRef(false);
  React.useEffect(() => {
    if (call) setOpened(call.opens?.kind === 'department' ? undefined : call.opens);
  }, [call]);
  const back = (): void => {
    setOpened(undefined);
    // Excel does not tell of what the add-in itself writes.
    if (isChanged.current) ask();
    isChanged.current = false;
  };
  const goToCell = React.useCallback((sheet: string, address: string) => void goTo(sheet, address), [goTo]);
  const kept = useFocusKept(opened?.kind ?? '');
  return (
    <div ref={kept} tabIndex={-1} style={{ outline: 'none' }}>
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
      <div hidden={opened !== undefined}>
        <CheckPage
          {...{ state, following, goToProblem, hidden }}
          onCheck={ask}
          onRemoveExamples={removeExamples}
          onMendFormulas={mendFormulas}
          onSetUp={() => onLead('setUp')}
          onGoTo={goToCell}
          onShare={() => onLead('review', 'share')}
          onOpen={setOpened}
          onInterview={(department) => onLead('interview', { kind: 'department', department })}
        />
      </div>
    </div>
  );
}
