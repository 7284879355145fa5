import * as React from 'react';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import { useSpoken } from '../useSpoken';
import { Announcement } from './Announcement';
import { Stoppable } from './Stoppable';

interface StepProgressProps {
  /** What is under way. */
  readonly working: string;
  /** The step that is named, from 1; 0 for none yet. */
  readonly step: number;
  readonly progress: GenerateProgress;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far something that is done step by step has come, seen and said, and how to stop it. */
export function StepProgress({ working, step, progress, cancelling, onCancel }: StepProgressProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  const steps = step > 0 ? setUp.progress(step, progress.of) : '';
  return (
    <>
      <Stoppable
        label={working}
        {...{ steps }}
        share={progress.done / progress.of}
        stop={setUp.cancel}
        stopping={setUp.cancelling}
        isStopping={cancelling}
        onStop={onCancel}
      />
      <Announcement text={`${cancelling ? setUp.cancelling : working} ${steps}`} />
    </>
  );
}
