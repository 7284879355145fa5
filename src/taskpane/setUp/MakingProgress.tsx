import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import type { PaneWords } from '../../words/en/pane';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';

interface MakingProgressProps {
  readonly progress: GenerateProgress;
  readonly cancelling: boolean;
  readonly words: PaneWords;
  readonly onCancel: () => void;
}

/** How far Generate has come, and how to stop it. */
export function MakingProgress({ progress, cancelling, words, onCancel }: MakingProgressProps): JSX.Element {
  const { setUp } = words;
  const label = cancelling ? setUp.cancelling : setUp.working;
  const steps = progress.done > 0 ? setUp.progress(progress.done, progress.of) : '';
  return (
    <>
      <Busy label={label} description={steps} share={progress.done / progress.of} waiting={words.waiting} />
      <Announcement text={`${label} ${steps}`} />
      <div className={paneStyles.buttons}>
        <DefaultButton text={setUp.cancel} disabled={cancelling} onClick={onCancel} />
      </div>
    </>
  );
}
