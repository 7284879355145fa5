import * as React from 'react';
import type { AreaProps } from '../AreaProps';
import { useSpoken } from '../useSpoken';
import { firstChoices } from './setUpChoices';
import { SetUpPage } from './SetUpPage';
import { useSetUp } from './useSetUp';

/** Makes the workbook's sheets. */
export function SetUpArea({ actions, today, call, onLead }: AreaProps): JSX.Element {
  const { language } = useSpoken();
  const [choices, setChoices] = React.useState(() => firstChoices(language, today));
  const { state, look, generate, cancel } = useSetUp(actions);
  React.useEffect(() => {
    // Another area has found something missing.
    if (call && call.wish === undefined) void look();
  }, [call, look]);
  return (
    <SetUpPage
      {...{ state, choices }}
      onChange={setChoices}
      onLook={() => void look()}
      onGenerate={() => void generate(choices)}
      onCancel={cancel}
      onCheck={() => onLead('check')}
    />
  );
}
