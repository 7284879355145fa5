import { listAnswered } from './listAnswered';

/** `listAnswered` as a Markdown table, one row a type; `°` marks a property that cannot be set. */
export function answeredTable(): string {
  const rows = listAnswered().map(({ type, properties, objects, methods, events }) =>
    [type, listed(properties), listed(objects), listed(methods), listed(events)].join(' | '),
  );
  return ['type | properties | objects | methods | events', '--- | --- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
}

function listed(members: readonly string[]): string {
  return members
    .filter((member) => !member.startsWith('_'))
    .map((member) => member.replace(' (read-only)', '°'))
    .join(', ');
}
