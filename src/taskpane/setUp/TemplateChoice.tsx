import * as React from 'react';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { Choice } from './Choice';
import { ownChoices, type SetUpChoices } from './setUpChoices';

// Few people have a template of their own.
const TemplateFile = React.lazy(async () => ({ default: (await import('./TemplateFile')).TemplateFile }));

interface TemplateChoiceProps {
  readonly choices: SetUpChoices;
  readonly disabled: boolean;
  readonly onChange: (choices: SetUpChoices) => void;
}

/** The task card, or a person's own template from a file. */
export function TemplateChoice({ choices, disabled, onChange }: TemplateChoiceProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  return (
    <>
      <Choice
        label={setUp.template}
        options={{ card: setUp.card, file: setUp.ownFile }}
        chosen={choices.source}
        disabled={disabled}
        onChoose={(source) => onChange({ ...choices, source })}
      />
      {choices.source === 'file' ? (
        <React.Suspense fallback={<p className={paneStyles.quiet}>{setUp.noFile}</p>}>
          <TemplateFile disabled={disabled} onRead={(own) => onChange({ ...choices, ...ownChoices(own) })} />
        </React.Suspense>
      ) : null}
    </>
  );
}
