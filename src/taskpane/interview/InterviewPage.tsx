import * as React from 'react';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import type { InterviewWords } from '../../words/en/interviewWords';
import type { AreaProps } from '../AreaProps';
import { ExamplesLeft } from '../check/ExamplesLeft';
import { isWithoutTables } from '../following/tablesAwaited';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import type { Problem } from '../problem/problemOf';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { AddDepartment } from './AddDepartment';
import { DepartmentScreen } from './DepartmentScreen';
import { InterviewProgress } from './InterviewProgress';
import { MissingList } from './MissingList';
import { useInterview, type InterviewRead, type InterviewState, type Undone } from './useInterview';

export interface InterviewPageProps extends Pick<AreaProps, 'actions' | 'shown' | 'call' | 'onLead'> {
  readonly said: InterviewWords;
}

/** The screen that is shown: a department by its key, or what is still missing. */
type Screen = { readonly kind: 'department'; readonly key: string } | { readonly kind: 'missing' };

/** One department a screen, then what each still lacks. */
export function InterviewPage({ said, actions, shown, call, onLead }: InterviewPageProps): JSX.Element {
  const interview = useInterview(actions, shown);
  const { state, look, add } = interview;
  const [screen, setScreen] = React.useState<Screen>();
  React.useEffect(() => {
    if (call?.opens?.kind === 'department')
      setScreen({ kind: 'department', key: departmentKey(call.opens.department) });
  }, [call]);
  const { read, forms, busy, problem, undone, isUnkept } = state;
  const isWaiting = !problem && (busy === 'adding' || !read);
  const addDepartment = async (name: string): Promise<boolean> => {
    const key = await add(name);
    if (key !== undefined) setScreen({ kind: 'department', key });
    return key !== undefined;
  };
  return (
    <>
      <p className={paneStyles.quiet}>{said.intro}</p>
      {problem ? (
        <InterviewProblem {...{ problem }} onSetUp={() => onLead('setUp')} onAgain={() => void look()} />
      ) : null}
      {undone ? <UndoneMessage {...{ said, undone }} onAgain={interview.removeExamples} /> : null}
      {isWaiting ? <Busy label={busy === 'adding' ? said.adding : said.reading} /> : null}
      {read ? (
        <>
          <Examples {...{ said, busy }} count={read.examples} onRemove={interview.removeExamples} />
          {forms.length > 0 ? (
            <Screens {...{ said, actions, onLead, interview, read, screen }} onScreen={setScreen} />
          ) : null}
          {isUnkept ? <p className={paneStyles.quiet}>{said.drafts.notKept}</p> : null}
          <AddDepartment
            {...{ said, forms, busy }}
            drafts={actions.drafts}
            isFirst={forms.length === 0}
            onAdd={addDepartment}
          />
        </>
      ) : null}
    </>
  );
}

interface ExamplesProps {
  readonly said: InterviewWords;
  readonly busy: InterviewState['busy'];
  readonly count: number;
  readonly onRemove: () => void;
}

function Examples({ said, busy, count, onRemove }: ExamplesProps): JSX.Element | null {
  return count > 0 ? <ExamplesLeft {...{ count, onRemove }} busy={busy && said[busy]} /> : null;
}

interface ScreensProps extends Pick<InterviewPageProps, 'said' | 'actions' | 'onLead'> {
  readonly interview: ReturnType<typeof useInterview>;
  readonly read: InterviewRead;
  /** The first department where nobody has chosen. */
  readonly screen: Screen | undefined;
  readonly onScreen: (screen: Screen) => void;
}

/** The screen that is shown, and the ways to the others; whoever leaves one has its answers written. */
function Screens({ said, actions, onLead, interview, read, screen, onScreen }: ScreensProps): JSX.Element | null {
  const { look, change, save } = interview;
  const { forms } = interview.state;
  const isMissing = screen?.kind === 'missing';
  const chosen = forms.findIndex(({ key }) => screen?.kind === 'department' && key === screen.key);
  const at = Math.max(0, chosen);
  const form = forms[at];
  const show = (next: Screen): void => {
    if (form) save(form.key);
    if (next.kind === 'missing') void look();
    onScreen(next);
  };
  const showAt = (place: number): void => {
    const next = forms[place];
    show(next ? { kind: 'department', key: next.key } : { kind: 'missing' });
  };
  return (
    <>
      <InterviewProgress {...{ said, forms, actions }} chosen={isMissing ? undefined : at} onChoose={showAt} />
      {form && !isMissing ? (
        <DepartmentScreen
          key={form.key}
          {...{ said, form, actions }}
          cells={read.cells}
          isLed={screen !== undefined}
          onChange={(next) => change(form.key, next)}
          onSave={() => save(form.key)}
          onPrevious={at > 0 ? () => showAt(at - 1) : undefined}
          onNext={() => showAt(at + 1)}
          isLast={at === forms.length - 1}
        />
      ) : null}
      {isMissing ? (
        <MissingList {...{ said, read }} onAnswer={(key) => show({ kind: 'department', key })} onLead={onLead} />
      ) : null}
    </>
  );
}

interface InterviewProblemProps {
  readonly problem: Problem;
  readonly onSetUp: () => void;
  readonly onAgain: () => void;
}

/** Why the answers could not be read, and the way on. */
function InterviewProblem({ problem, onSetUp, onAgain }: InterviewProblemProps): JSX.Element {
  const { failed, goToSetUp, tryAgain } = useSpoken().words.pane;
  return isWithoutTables(problem) ? (
    <ProblemMessage problem={problem} calm action={{ label: goToSetUp, run: onSetUp }} />
  ) : (
    <ProblemMessage problem={problem} failed={failed.looking} action={{ label: tryAgain, run: onAgain }} />
  );
}

interface UndoneMessageProps {
  readonly said: InterviewWords;
  readonly undone: Undone;
  readonly onAgain: () => void;
}

/** What could not be done. A department's name stands in its form, which adds it again. */
function UndoneMessage({ said, undone: { doing, problem }, onAgain }: UndoneMessageProps): JSX.Element {
  const { failed, tryAgain } = useSpoken().words.pane;
  return doing === 'adding' ? (
    <ProblemMessage problem={problem} failed={said.failed.adding} />
  ) : (
    <ProblemMessage problem={problem} failed={failed.removing} action={{ label: tryAgain, run: onAgain }} />
  );
}
