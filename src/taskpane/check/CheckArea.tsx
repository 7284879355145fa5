import * as React from 'react';
import type { AreaProps } from '../AreaProps';
import { CheckPage } from './CheckPage';
import { EveryFormula } from './EveryFormula';
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
  React.useEffect(() => {
    if (call?.wish !== undefined) setSharing(call.wish === 'share');
  }, [call]);
  return (
    <>
      <CheckPage
        {...{ state, following, goToProblem, sharing }}
        onCheck={ask}
        onRemoveExamples={removeExamples}
        onMendFormulas={mendFormulas}
        onSetUp={() => onLead('setUp')}
        onGoTo={go}
        onSharing={setSharing}
        exportKpis={actions.exportKpis}
        reliance={{ state: reliance, onFreeze: freeze, onRestore: restore }}
      />
      {state.done && !state.problem ? <EveryFormula state={formulas} onLook={look} onGoTo={go} /> : null}
    </>
  );
}
