import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface SwitchProgressProps {
  readonly progress: GenerateProgress;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far a switch of language has come, and how to stop it. */
export function SwitchProgress({ progress, cancelling, onCancel }: SwitchProgressProps): JSX.Element {
  const { setUp, languageSwitch } = useSpoken().words.pane;
  const label = cancelling ? setUp.cancelling : languageSwitch.working;
  const steps = setUp.progress(Math.min(progress.done + 1, progress.of), progress.of);
  return (
    <>
      <Busy label={label} description={steps} share={progress.done / progress.of} />
      <Announcement text={`${label} ${steps}`} />
      <div className={paneStyles.buttons}>
        <DefaultButton text={setUp.cancel} disabled={cancelling} onClick={onCancel} />
      </div>
    </>
  );
}
