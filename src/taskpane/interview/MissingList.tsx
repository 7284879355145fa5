import * as React from 'react';
import type { InterviewedDepartment } from '../../actions/interview/readInterview';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { letterSigns } from '../../kpi/judge/signs';
import type { InterviewWords } from '../../words/en/interviewWords';
import type { AreaProps } from '../AreaProps';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { StatusSign } from '../look/StatusSign';
import type { InterviewRead } from './useInterview';

interface MissingListProps {
  readonly said: InterviewWords;
  readonly read: InterviewRead;
  readonly onAnswer: (key: string) => void;
  readonly onLead: AreaProps['onLead'];
}

type Gap = InterviewedDepartment['gaps'][number];

/** What each department still lacks, with the way to settle it. */
export function MissingList({ said, read, onAnswer, onLead }: MissingListProps): JSX.Element {
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  const isComplete = read.departments.every(({ gaps }) => gaps.length === 0);
  return (
    <section>
      <h3 ref={title} tabIndex={-1} className={paneStyles.section}>
        {said.missingTitle}
      </h3>
      {isComplete ? <Notice kind="success" title={said.nothingMissing} /> : null}
      {read.departments.map((department) => (
        <section key={department.name} className={paneStyles.card}>
          <h4 className={paneStyles.cardHead}>{department.name}</h4>
          {department.gaps.length === 0 ? <StatusSign sign={letterSigns.met} word={said.complete} /> : null}
          <ul className={paneStyles.list}>
            {department.gaps.map((gap) => (
              <li key={gap.kind}>
                {gapText(gap, said, read)}{' '}
                <GapWay
                  {...{ said, gap, department, onLead }}
                  onAnswer={() => onAnswer(departmentKey(department.name))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={paneStyles.buttons}>
        <button type="button" className={paneStyles.link} onClick={() => onLead('check')}>
          {said.lookInCheck}
        </button>
      </div>
    </section>
  );
}

function gapText(gap: Gap, { gaps }: InterviewWords, { min, max }: InterviewRead): string {
  switch (gap.kind) {
    case 'unmeasurable':
      return gaps.unmeasurable(gap.targets.map((target) => `“${target}”`).join(', '));
    case 'tooFew':
    case 'tooMany':
      return gaps.kpis(gap.kpis, min, max);
    case 'weak':
      return gaps.weak(gap.rows);
    case 'responsibilities':
    case 'head':
    case 'target':
      return gaps[gap.kind];
  }
}

interface GapWayProps extends Pick<MissingListProps, 'said' | 'onLead'> {
  readonly gap: Gap;
  readonly department: InterviewedDepartment;
  readonly onAnswer: () => void;
}

/** The button that leads to where a gap is settled. */
function GapWay({ said, gap, department, onAnswer, onLead }: GapWayProps): JSX.Element {
  const { name, weakKpi: place } = department;
  const ways = {
    answer: { label: said.answer, go: onAnswer },
    tooFew: { label: said.addKpi, go: () => onLead('check', { kind: 'library', department: name }) },
    tooMany: { label: said.lookInCheck, go: () => onLead('check') },
    weak: { label: said.mend, go: () => (place ? onLead('check', { kind: 'row', place }) : onLead('check')) },
  };
  const { label, go } = gap.kind in ways ? ways[gap.kind as keyof typeof ways] : ways.answer;
  return (
    <button type="button" className={paneStyles.link} aria-label={said.forDepartment(label, name)} onClick={go}>
      {label}
    </button>
  );
}
