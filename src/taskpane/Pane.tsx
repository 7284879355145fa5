import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import * as React from 'react';
import type { Language } from '../words/language';
import { CheckPage } from './check/CheckPage';
import { useCheck } from './check/useCheck';
import { useGoTo } from './check/useGoTo';
import type { PaneWords } from '../words/en/pane';
import type { PaneActions } from './PaneActions';
import { firstChoices } from './setUp/setUpChoices';
import { SetUpPage } from './setUp/SetUpPage';
import { useSetUp } from './setUp/useSetUp';

interface PaneProps {
  readonly actions: PaneActions;
  readonly language: Language;
  readonly words: PaneWords;
  readonly today: Date;
}

const steps = ['setUp', 'check'] as const;
type Step = (typeof steps)[number];

function tabId(step: string): string {
  return `tab-${step}`;
}

/** The pane in Excel: its steps, and what ribbon buttons ask for. */
export function Pane({ actions, language, words, today }: PaneProps): JSX.Element {
  const [step, setStep] = React.useState<Step>('setUp');
  const [sharing, setSharing] = React.useState(false);
  const [choices, setChoices] = React.useState(() => firstChoices(language, today));
  const main = React.useRef<HTMLElement>(null);
  const setUp = useSetUp(actions);
  const checking = useCheck(actions, step === 'check');
  const { ask } = checking;
  const { problem: goToProblem, goTo } = useGoTo(actions);
  const lead = React.useCallback((next: Step) => {
    setStep(next);
    main.current?.focus();
  }, []);
  const leadToCheck = React.useCallback(() => {
    ask();
    lead('check');
  }, [ask, lead]);
  React.useEffect(
    () =>
      actions.onPaneWish((wish) => {
        if (wish === 'setUp') return lead('setUp');
        setSharing(wish === 'share');
        leadToCheck();
      }),
    [actions, lead, leadToCheck],
  );
  React.useEffect(() => {
    // Whatever keeps Excel from it now, Check tries again.
    actions.refreshFunctions().catch(() => 0);
  }, [actions]);
  return (
    <main ref={main} tabIndex={-1} style={{ outline: 'none' }}>
      <Pivot
        aria-label={words.tabs.label}
        headersOnly
        selectedKey={step}
        getTabId={tabId}
        styles={{ root: { padding: '0 8px' } }}
        onLinkClick={(item) => setStep(steps.find((each) => each === item?.props.itemKey) ?? step)}
      >
        {steps.map((each) => (
          <PivotItem key={each} itemKey={each} headerText={words.tabs[each]} />
        ))}
      </Pivot>
      <div role="tabpanel" aria-labelledby={tabId('setUp')} hidden={step !== 'setUp'}>
        <SetUpPage
          {...{ choices, language, words }}
          state={setUp.state}
          onChange={setChoices}
          onLook={() => void setUp.look()}
          onGenerate={() => void setUp.generate(choices)}
          onCancel={setUp.cancel}
          onCheck={leadToCheck}
        />
      </div>
      <div role="tabpanel" aria-labelledby={tabId('check')} hidden={step !== 'check'}>
        <CheckPage
          {...{ goToProblem, sharing, language, words }}
          state={checking.state}
          following={checking.following}
          onCheck={ask}
          onRemoveExamples={checking.removeExamples}
          onSetUp={() => {
            void setUp.look();
            lead('setUp');
          }}
          onGoTo={(sheet, address) => void goTo(sheet, address)}
          onSharing={setSharing}
        />
      </div>
    </main>
  );
}
