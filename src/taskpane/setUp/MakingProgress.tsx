import * as React from 'react';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import { Announcement } from '../look/Announcement';
import { Stoppable } from '../look/Stoppable';
import { useSpoken } from '../useSpoken';

interface MakingProgressProps {
  readonly progress: GenerateProgress;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far Generate has come, and how to stop it. */
export function MakingProgress({ progress, cancelling, onCancel }: MakingProgressProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  const label = cancelling ? setUp.cancelling : setUp.working;
  const steps = progress.done > 0 ? setUp.progress(progress.done, progress.of) : '';
  return (
    <>
      <Stoppable
        label={setUp.working}
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
