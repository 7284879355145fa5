import * as React from 'react';
import type { Language } from '../../words/index';
import type { TaskTemplate } from '../../kpi/card/taskTemplate';
import { templateProblemSentence } from '../../words/templateProblemSentence';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { useSpoken, type Spoken } from '../useSpoken';
import { readTemplateFile, type ReadTemplate } from './readTemplateFile';

interface TemplateFileProps {
  readonly disabled: boolean;
  /** The template of the file; undefined where the file holds none. */
  readonly onRead: (template: TaskTemplate<Language> | undefined) => void;
}

/** A facilitator's own template: choosing the file, and what in it is to be mended. */
export function TemplateFile({ disabled, onRead }: TemplateFileProps): JSX.Element {
  const spoken = useSpoken();
  const { setUp } = spoken.words.pane;
  const [read, setRead] = React.useState<ReadTemplate>();
  const input = React.useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const result = await readTemplateFile(file);
    setRead(result);
    onRead(result.kind === 'read' ? result.template : undefined);
  };
  return (
    <div className={paneStyles.card}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={setUp.ownFile}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file, once mended, may be chosen again.
          target.value = '';
        }}
      />
      <ReasonedButton
        text={setUp.chooseFile}
        reason={disabled ? setUp.working : undefined}
        isShown
        onClick={() => input.current?.click()}
      />
      <div role="status" className={paneStyles.text}>
        {read ? fileOutcome(read, spoken) : setUp.noFile}
      </div>
    </div>
  );
}

function fileOutcome(read: ReadTemplate, { language, words }: Spoken): React.ReactNode {
  const { setUp } = words.pane;
  switch (read.kind) {
    case 'read':
      return `✓ ${chosen(read.name, read.template, setUp)}. ${setUp.fileLanguage(setUp.languageNames[read.template.language])}`;
    case 'notJson':
      return `${read.name}: ${setUp.fileNotJson}`;
    case 'unreadable':
      return `${read.name}: ${setUp.fileUnreadable}`;
    case 'problems':
      return (
        <>
          {`${read.name}. ${setUp.fileProblems(read.problems.length)}`}
          <ul className={paneStyles.list}>
            {read.problems.map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>{templateProblemSentence(problem, language)}</li>
            ))}
          </ul>
        </>
      );
  }
}

function chosen(
  name: string,
  { title, records }: TaskTemplate<Language>,
  setUp: Spoken['words']['pane']['setUp'],
): string {
  return records ? setUp.chosenRecords(name, records.kpis.length) : setUp.chosenFile(name, title);
}
