import * as React from 'react';
import type { AreaProps } from '../AreaProps';
import { CheckPage } from './CheckPage';
import { useCheck } from './useCheck';
import { useGoTo } from './useGoTo';

/** Says what is still open. */
export function CheckArea({ actions, shown, call, onLead }: AreaProps): JSX.Element {
  const { state, following, ask, mendFormulas, removeExamples } = useCheck(actions, shown, call);
  const { problem: goToProblem, hidden, goTo } = useGoTo(actions);
  return (
    <CheckPage
      {...{ state, following, goToProblem, hidden }}
      onCheck={ask}
      onRemoveExamples={removeExamples}
      onMendFormulas={mendFormulas}
      onSetUp={() => onLead('setUp')}
      onGoTo={(sheet, address) => void goTo(sheet, address)}
      onShare={() => onLead('review', 'share')}
    />
  );
}
