import * as React from 'react';
import type { KpiToMend } from '../../actions/mend/readKpi';
import { kpiFields, type KpiField, type KpiFieldId } from '../../kpi/record/kpiFields';
import { findingWords } from '../../words/findingWords';
import type { MendWords } from '../../words/en/mendWords';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { PaneActions } from '../PaneActions';
import { useSpoken } from '../useSpoken';
import { FieldInput } from './FieldInput';
import { ProposalCard } from './ProposalCard';

interface MendFieldsProps {
  readonly said: MendWords;
  readonly toMend: KpiToMend;
  readonly texts: KpiToMend['texts'];
  readonly judged: Awaited<ReturnType<PaneActions['judgeKpi']>> | undefined;
  /** What is under way. */
  readonly busy: string | undefined;
  readonly onType: (texts: Partial<KpiToMend['texts']>) => void;
}

/** A current value may be a formula, which a form would replace. */
const fields = kpiFields.filter(({ id }) => id !== 'current');

/** The weak fields with what to mend and what is proposed; all others behind a line of their own. */
export function MendFields(props: MendFieldsProps): JSX.Element {
  const { said, judged, busy, onType } = props;
  const weak = useWeakFields(judged);
  const shown = fields.filter(({ id }) => weak.has(id));
  const proposals = judged?.proposals ?? [];
  return (
    <>
      <h3 className={paneStyles.section}>{said.weakFields}</h3>
      {judged?.findings.length === 0 ? <p className={paneStyles.text}>{said.nothingWeak}</p> : null}
      {proposals.length > 1 ? (
        <div className={paneStyles.buttons}>
          <ReasonedButton
            text={said.useAll(proposals.length)}
            reason={busy}
            isShown
            onClick={() => onType(Object.fromEntries(proposals.map(({ field, text }) => [field, text])))}
          />
        </div>
      ) : null}
      {shown.map((field) => (
        <MendField key={field.id} {...props} {...{ field }} />
      ))}
      <details>
        <summary className={`${paneStyles.section} ${paneStyles.summary}`}>{said.allFields}</summary>
        {fields.map((field) => (weak.has(field.id) ? null : <MendField key={field.id} {...props} {...{ field }} />))}
      </details>
    </>
  );
}

/** A field stays where it is once it was weak, also when it is mended, so that nothing moves under the keyboard. */
function useWeakFields(judged: MendFieldsProps['judged']): ReadonlySet<KpiFieldId> {
  const [weak, setWeak] = React.useState<ReadonlySet<KpiFieldId>>(new Set());
  React.useEffect(() => {
    const found = judged?.findings.flatMap(({ field }) => field ?? []) ?? [];
    setWeak((before) => (before.size === 0 ? new Set(found) : before));
  }, [judged]);
  return weak;
}

interface MendFieldProps extends MendFieldsProps {
  readonly field: KpiField;
}

function MendField({ said, field, toMend, texts, judged, busy, onType }: MendFieldProps): JSX.Element {
  const { language } = useSpoken();
  const finding = judged?.findings.find((each) => each.field === field.id);
  const proposal = judged?.proposals.find((each) => each.field === field.id);
  const told = finding && findingWords(finding, language);
  return (
    <div className={paneStyles.card}>
      <FieldInput
        {...{ said, field, toMend, busy }}
        text={texts[field.id]}
        department={texts.department}
        onType={(text) => onType({ [field.id]: text })}
      />
      {told ? <p className={paneStyles.text}>{said.toMend(told.finding, told.mend)}</p> : null}
      {proposal ? (
        <ProposalCard {...{ said, proposal, busy }} onUse={() => onType({ [field.id]: proposal.text })} />
      ) : null}
    </div>
  );
}
