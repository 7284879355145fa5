import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import { letters } from '../../../kpi/record/Field';
import { colour } from '../../look/colours';
import { paneStyles, touchSize } from '../../look/paneStyles';
import { useSpoken } from '../../useSpoken';
import { countsOf, isFiltering, isChosen, pointKinds, type Point, type PointFilter } from './findingFilter';

interface FilterBarProps {
  /** Departments by their keys, in the order in which they are offered. */
  readonly names: ReadonlyMap<string, string>;
  readonly points: readonly Point[];
  readonly filter: PointFilter;
  readonly onFilter: (filter: PointFilter) => void;
}

const focusRing = { outline: `2px solid ${colour('brand')}`, outlineOffset: 2 };
const control = {
  minHeight: touchSize,
  border: `1px solid ${colour('control')}`,
  borderRadius: 4,
  background: colour('paper'),
  color: 'inherit',
  font: 'inherit',
};

const styles = mergeStyleSets({
  select: { ...control, width: '100%', padding: '0 8px', selectors: { ':focus-visible': focusRing } },
  chips: { display: 'flex', flexWrap: 'wrap', gap: 6, margin: '8px 0' },
  chip: {
    ...control,
    minWidth: touchSize,
    padding: '0 8px',
    cursor: 'pointer',
    selectors: {
      ':hover': { background: colour('ground') },
      ':focus-visible': focusRing,
      '&[aria-pressed=true]': {
        background: colour('tint'),
        borderColor: colour('brand'),
        borderWidth: 2,
        fontWeight: 600,
      },
    },
  },
});

/** Chooses among the points by department, letter and kind; each choice says how many there are. */
export const FilterBar = React.memo(function FilterBar({
  names,
  points,
  filter,
  onFilter,
}: FilterBarProps): JSX.Element | null {
  const { filters, allDepartments, noDepartment } = useSpoken().words.pane.check;
  if (points.length === 0) return null;
  const ofDepartments = countsOf(points, 'department', filter);
  const ofLetters = countsOf(points, 'letter', filter);
  const ofKinds = countsOf(points, 'kind', filter);
  const keys = [...new Set([...names.keys(), ...ofDepartments.keys(), filter.department])].filter(
    (key): key is string => key !== undefined,
  );
  const shown = points.filter((point) => isChosen(point, filter)).length;
  return (
    <section aria-label={filters.title}>
      <h3 className={paneStyles.section}>{filters.title}</h3>
      <select
        aria-label={filters.department}
        className={styles.select}
        value={filter.department === undefined ? '' : `=${filter.department}`}
        onChange={({ target }) =>
          onFilter({ ...filter, department: target.value === '' ? undefined : target.value.slice(1) })
        }
      >
        <option value="">{allDepartments}</option>
        {keys.map((key) => (
          <option key={key} value={`=${key}`}>
            {filters.counted(names.get(key) || (key === '' ? noDepartment : key), ofDepartments.get(key) ?? 0)}
          </option>
        ))}
      </select>
      <Chips
        label={filters.letter}
        all={letters}
        chosen={filter.letter}
        textOf={(letter) => letter}
        countOf={(letter) => ofLetters.get(letter) ?? 0}
        onChoose={(letter) => onFilter({ ...filter, letter })}
      />
      <Chips
        label={filters.kind}
        all={pointKinds}
        chosen={filter.kind}
        textOf={(kind) => filters.kinds[kind]}
        countOf={(kind) => ofKinds.get(kind) ?? 0}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <p role="status" className={paneStyles.quiet}>
        {isFiltering(filter) ? filters.shown(shown, points.length) : ''}
      </p>
      {isFiltering(filter) && shown > 0 ? <ClearFilters onFilter={onFilter} /> : null}
    </section>
  );
});

/** The way back to everything. */
function ClearFilters({ onFilter }: Pick<FilterBarProps, 'onFilter'>): JSX.Element {
  const { filters } = useSpoken().words.pane.check;
  return (
    <button type="button" className={paneStyles.link} onClick={() => onFilter({})}>
      {filters.clear}
    </button>
  );
}

/** Said in the place of a list from which the filters let nothing through. */
export function NothingChosen({ onFilter }: Pick<FilterBarProps, 'onFilter'>): JSX.Element {
  const { filters } = useSpoken().words.pane.check;
  return (
    <div className={paneStyles.card}>
      <p className={paneStyles.text}>{filters.nothing}</p>
      <ClearFilters onFilter={onFilter} />
    </div>
  );
}

interface ChipsProps<Value extends string> {
  readonly label: string;
  readonly all: readonly Value[];
  readonly chosen: Value | undefined;
  readonly textOf: (value: Value) => string;
  readonly countOf: (value: Value) => number;
  readonly onChoose: (value: Value | undefined) => void;
}

/** Values of which one, or none, is chosen; the sign before the chosen one does without colour. */
function Chips<Value extends string>({
  label,
  all,
  chosen,
  textOf,
  countOf,
  onChoose,
}: ChipsProps<Value>): JSX.Element {
  const { filters } = useSpoken().words.pane.check;
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {all.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          className={styles.chip}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        >
          {value === chosen ? <span aria-hidden>✓ </span> : null}
          {filters.counted(textOf(value), countOf(value))}
        </button>
      ))}
    </div>
  );
}
