import * as React from 'react';
import type { AreaProps, CheckOpens } from '../AreaProps';
import { CheckPage } from './CheckPage';
import { EveryFormula } from './EveryFormula';
import { useFocusKept } from '../look/useFocusKept';
import { OpenedBeside } from './OpenedBeside';
import { useCheck } from './useCheck';
import { useEveryFormula } from './useEveryFormula';
import { useReliance } from './useReliance';
import { useGoTo } from './useGoTo';

/** Says what is still open, and what others will see. */
export function CheckArea({ actions, shown, call, onLead }: AreaProps): JSX.Element {
  const [sharing, setSharing] = React.useState(false);
  const { state, following, ask, mendFormulas, removeExamples } = useCheck(actions, shown, call);
  const { state: reliance, freeze, restore } = useReliance(actions, sharing, state.done?.at);
  const { problem: goToProblem, goTo } = useGoTo(actions);
  const { state: formulas, look } = useEveryFormula(actions);
  const go = (sheet: string, address: string): void => void goTo(sheet, address);
  const [opened, setOpened] = React.useState<CheckOpens>();
  const isChanged = React.useRef(false);
  React.useEffect(() => {
    if (call?.wish !== undefined) setSharing(call.wish === 'share');
    if (call) setOpened(call.opens);
  }, [call]);
  const back = (): void => {
    setOpened(undefined);
    // Excel does not tell of what the add-in itself writes.
    if (isChanged.current) ask();
    isChanged.current = false;
  };
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
          {...{ state, following, goToProblem, sharing }}
          onCheck={ask}
          onRemoveExamples={removeExamples}
          onMendFormulas={mendFormulas}
          onSetUp={() => onLead('setUp')}
          onGoTo={go}
          onSharing={setSharing}
          onOpen={setOpened}
          exportKpis={actions.exportKpis}
          reliance={{ state: reliance, onFreeze: freeze, onRestore: restore }}
        />
        {state.done && !state.problem ? <EveryFormula state={formulas} onLook={look} onGoTo={go} /> : null}
      </div>
    </div>
  );
}
