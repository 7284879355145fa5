import * as React from 'react';
import type { MendWords } from '../../words/en/mendWords';
import type { CheckOpens } from '../AreaProps';
import type { LibraryPageProps } from '../library/LibraryPage';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import type { MendPageProps } from '../mend/MendPage';
import type { PaneActions } from '../PaneActions';
import { LoadingProblem } from '../problem/LoadingProblem';
import { useLoaded } from '../useLoaded';
import { useSpoken } from '../useSpoken';

interface OpenedBesideProps {
  readonly actions: PaneActions;
  readonly opened: CheckOpens;
  readonly onOpen: (opens: CheckOpens) => void;
  /** Something in the workbook has changed. */
  readonly onWritten: () => void;
  readonly onBack: () => void;
}

/** What is shown, once it is there. */
interface LoadedPages {
  readonly MendPage: React.ComponentType<MendPageProps>;
  readonly LibraryPage: React.ComponentType<LibraryPageProps>;
  readonly said: MendWords;
}

/** Mending a row, or the library, in the place of the findings; loaded when somebody first wants one. */
export function OpenedBeside({ onBack, ...page }: OpenedBesideProps): JSX.Element {
  const { words } = useSpoken();
  const load = React.useCallback(async (): Promise<LoadedPages> => {
    const [{ MendPage }, { LibraryPage }, said] = await Promise.all([
      import('../mend/MendPage'),
      import('../library/LibraryPage'),
      words.mend(),
    ]);
    return { MendPage, LibraryPage, said };
  }, [words]);
  const { loaded, problem, again } = useLoaded(true, load);
  return (
    <div className={paneStyles.page}>
      <button type="button" className={paneStyles.link} onClick={onBack}>
        ← {words.pane.check.backToFindings}
      </button>
      {problem && !loaded ? <LoadingProblem {...{ problem, again }} /> : null}
      {!loaded && !problem ? <Busy label={words.pane.selfTest.loading} /> : null}
      {loaded ? <OpenedPage {...{ loaded }} {...page} /> : null}
    </div>
  );
}

interface OpenedPageProps extends Omit<OpenedBesideProps, 'onBack'> {
  readonly loaded: LoadedPages;
}

function OpenedPage({ loaded, actions, opened, onOpen, onWritten }: OpenedPageProps): JSX.Element {
  const { MendPage, LibraryPage, said } = loaded;
  const page = { said, actions, onWritten };
  return opened.kind === 'row' ? (
    <MendPage key={JSON.stringify(opened.place)} {...page} place={opened.place} />
  ) : (
    <LibraryPage {...page} department={opened.department} onMend={(place) => onOpen({ kind: 'row', place })} />
  );
}
