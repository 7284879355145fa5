import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import * as React from 'react';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { departmentOf } from '../../kpi/library/departmentOf';
import type { LibraryPlace } from '../../kpi/library/example';
import { libraryDepartments } from '../../kpi/library/libraryKpis';
import { searchLibrary } from '../../kpi/library/searchLibrary';
import type { MendWords } from '../../words/en/mendWords';
import { everyLanguage, words } from '../../words/index';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { LibraryHitCard } from './LibraryHitCard';

interface LibrarySearchProps {
  readonly said: MendWords;
  readonly read: Awaited<ReturnType<PaneActions['readInterview']>>;
  readonly department: string;
  /** What is under way. */
  readonly busy: string | undefined;
  readonly onInsert: (example: LibraryPlace, department: string) => void;
}

/** So many are drawn at first and with each “more”. */
const hitsAtOnce = 8;

/** The department that gets the KPI, where in the library to look, a word to look for, and what was found. */
export function LibrarySearch({ said, read, department, busy, onInsert }: LibrarySearchProps): JSX.Element {
  const names = read.departments.map(({ name }) => name);
  const wished = names.find((name) => departmentKey(name) === departmentKey(department));
  const [chosen, setChosen] = React.useState(wished ?? names[0] ?? '');
  const [part, setPart] = React.useState(() => departmentOf(chosen));
  const [sought, setSought] = React.useState('');
  const [most, setMost] = React.useState(hitsAtOnce);
  const spoken = words[read.language];
  const hits = React.useMemo(() => searchLibrary(sought, part, spoken, everyLanguage), [sought, part, spoken]);
  const choose = (name: string): void => {
    setChosen(name);
    setPart(departmentOf(name));
    setMost(hitsAtOnce);
  };
  return (
    <>
      <LabelledSelect
        id="library-for"
        label={said.forDepartment}
        value={chosen}
        options={names.map((name) => [name, name])}
        onChoose={choose}
      />
      <LabelledSelect
        id="library-part"
        label={said.libraryPart}
        value={part ?? ''}
        options={[['', said.everyPart], ...libraryDepartments.map((id) => [id, spoken.library.names[id]] as const)]}
        onChoose={(id) => setPart(libraryDepartments.find((each) => each === id))}
      />
      <TextField label={said.search} value={sought} onChange={(_event, text) => setSought(text ?? '')} />
      <p role="status" className={paneStyles.quiet}>
        {hits.length === 0 ? said.nothingFound : said.found(hits.length)}
      </p>
      {hits.slice(0, most).map((hit) => (
        <LibraryHitCard
          key={`${hit.place.department} ${hit.place.id}`}
          {...{ said, hit, busy }}
          onInsert={() => onInsert(hit.place, chosen)}
        />
      ))}
      {hits.length > most ? (
        <div className={paneStyles.buttons}>
          <DefaultButton
            text={said.more(Math.min(hitsAtOnce, hits.length - most))}
            onClick={() => setMost(most + hitsAtOnce)}
          />
        </div>
      ) : null}
    </>
  );
}

interface LabelledSelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function LabelledSelect({ id, label, value, options, onChoose }: LabelledSelectProps): JSX.Element {
  return (
    <>
      <label className={paneStyles.fieldLabel} htmlFor={id}>
        {label}
      </label>
      <select {...{ id, value }} className={paneStyles.select} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}
