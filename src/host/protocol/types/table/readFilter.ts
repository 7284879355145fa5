import { rankFilters, type ColumnFilter } from '../../../book/model/ColumnFilter';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { notAnswered, type HostError } from '../../engine/HostError';
import { asChoice, asNumber, asText } from '../../engine/propertyValue';

type Criteria = Readonly<Record<string, unknown>>;
type RankKind = (typeof rankFilters)[number];

const refusedKinds = ['CellColor', 'FontColor', 'Dynamic', 'Icon'] as const;
const kinds = ['Values', 'Custom', ...rankFilters, ...refusedKinds] as const;

/** `Excel.FilterCriteria` → the filter. */
export function readFilter({ filterOn, values, criterion1, criterion2, operator }: Criteria): ColumnFilter {
  const kind = asChoice(filterOn, kinds);
  const refused = refusedKinds.find((each) => each === kind);
  if (refused) throw filterNotAnswered(refused);
  if (kind === 'Values') return readValuesFilter(values);
  if (kind === 'Custom') return readCustomFilter(criterion1, criterion2, operator);
  return readRankFilter(kind as RankKind, Number(asText(criterion1)));
}

export function readValuesFilter(values: unknown): ColumnFilter {
  if (!Array.isArray(values) || values.length === 0) {
    throw new WorkbookError('InvalidArgument', 'A filter by values needs a list of them.');
  }
  if (values.some((value) => typeof value === 'object' && value !== null)) throw filterNotAnswered('dates');
  return { kind: 'Values', values: values.map(asText) };
}

export function readCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): ColumnFilter {
  const first = asText(criterion1);
  if (first === '') throw new WorkbookError('InvalidArgument', 'A custom filter needs a criterion.');
  if (criterion2 === undefined || criterion2 === null || criterion2 === '')
    return { kind: 'Custom', criterion1: first };
  return {
    kind: 'Custom',
    criterion1: first,
    criterion2: asText(criterion2),
    operator: asChoice(operator ?? 'And', ['And', 'Or'] as const),
  };
}

export function readRankFilter(kind: RankKind, count: unknown): ColumnFilter {
  const most = kind.endsWith('Percent') ? 100 : 500;
  return { kind, count: Math.floor(asNumber(count, 1, most)) };
}

/** A filter as `Excel.FilterCriteria`. */
export function filterCriteria(filter: ColumnFilter): Criteria {
  refuseForeign(filter);
  const { kind: filterOn, ...told } = filter;
  return 'count' in told ? { filterOn, criterion1: String(told.count) } : { filterOn, ...told };
}

/** Filters that only their file knows can be cleared, but neither told nor applied again. */
export function refuseForeign(filter: ColumnFilter): void {
  if (filter.kind === 'Foreign') throw filterNotAnswered(filter.element);
}

function filterNotAnswered(by: string): HostError {
  return notAnswered('Filter', `criteria (${by})`);
}
