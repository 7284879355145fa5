import * as React from 'react';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import { Announcement } from '../look/Announcement';
import { Stoppable } from '../look/Stoppable';
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
      <Stoppable
        label={languageSwitch.working}
        {...{ steps }}
        share={progress.done / progress.of}
        stop={setUp.cancel}
        stopping={setUp.cancelling}
        isStopping={cancelling}
        onStop={onCancel}
      />
      <Announcement text={`${label} ${steps}`} />
    </>
  );
}
