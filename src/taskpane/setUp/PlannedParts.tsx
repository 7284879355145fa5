import * as React from 'react';
import type { PlanLook } from '../../actions/lookAtWorkbook';
import type { BrokenPart } from '../../actions/CheckReport';
import type { PaneWords } from '../../words/en/pane';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface PlannedPartsProps {
  readonly parts: readonly (PlanLook['parts'][number] | BrokenPart)[];
  /** Before Generate or after it. */
  readonly when: 'before' | 'after';
}

const signs = { cannot: '!', add: '+', mend: '↻', leave: '=' } as const;
const deeds = ['cannot', 'add', 'mend', 'leave'] as const;

/** What Generate would do or has done, part by part: what it adds, puts right and leaves alone. */
export function PlannedParts({ parts, when }: PlannedPartsProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  return (
    <>
      {deeds.map((deed) => {
        const own = parts.filter(({ does }) => does === deed);
        if (own.length === 0) return null;
        const { [when]: title } = setUp.plan.deeds[deed];
        return (
          <React.Fragment key={deed}>
            <p className={paneStyles.text}>
              <span aria-hidden="true">{signs[deed]}</span> <strong>{title}</strong>
            </p>
            <ul className={paneStyles.quiet}>
              {own.map((part, index) => (
                <li key={index}>{sentenceOf(part, setUp)}</li>
              ))}
            </ul>
          </React.Fragment>
        );
      })}
    </>
  );
}

function sentenceOf(part: PlannedPartsProps['parts'][number], { plan, looks }: PaneWords['setUp']): string {
  const named: Readonly<Record<string, string>> = looks;
  const items =
    part.code === 'looksUnfinished' || part.code === 'looksRefused'
      ? part.items.map((kind) => named[kind] ?? kind)
      : part.items;
  return plan.parts[part.code]({ sheet: part.sheet, items: items.join(', ') });
}
