import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
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
      <Busy label={label} description={steps} share={progress.done / progress.of} />
      <Announcement text={`${label} ${steps}`} />
      <div className={paneStyles.buttons}>
        <DefaultButton text={setUp.cancel} disabled={cancelling} onClick={onCancel} />
      </div>
    </>
  );
}
