import { wordKey } from '../record/wordKey';
import { departmentOf } from './departmentOf';
import type { LibraryDepartmentId } from './libraryKpis';

const numbered = /^(.*?)[-–_. ]?(\d+)$/u;
const longestPrefix = 3;

/** Usual short forms, whatever the language of the name. */
const prefixes: Readonly<Record<LibraryDepartmentId, string>> = {
  marketing: 'MKT',
  humanResources: 'HRD',
  finance: 'FIN',
  production: 'PRD',
  sales: 'SLS',
  informationTechnology: 'IT',
  customerService: 'CS',
  publicRelations: 'PR',
  researchAndDevelopment: 'RND',
  administration: 'ADM',
};

/**
 * The next free code of a department: after MKT-1 and MKT-2 comes MKT-3. Where it has none, the prefix is a usual
 * short form, or comes from its name: `Marketing` → MKT-1, `HRD` → HRD-1, `Rumah Tangga` → RT-1.
 * @param own Codes of its own KPIs.
 * @param all Codes of all KPIs, which it must not repeat.
 */
export function nextCode(department: string, own: readonly string[], all: readonly string[]): string {
  const taken = new Set(all.map(wordKey));
  const [, ownPrefix = ''] = own.map((code) => numbered.exec(code)).find((match) => match?.[1]) ?? [];
  const prefix = ownPrefix === '' ? prefixOf(department) : ownPrefix;
  for (let number = 1; ; number += 1) {
    const code = `${prefix}-${number}`;
    if (!taken.has(wordKey(code)) && number > lastOf(own, prefix)) return code;
  }
}

/** So that a code that was given and whose row is gone does not come again while others stand behind it. */
function lastOf(own: readonly string[], prefix: string): number {
  const numbers = own.map((code) => numbered.exec(code)).filter((match) => match?.[1] === prefix);
  return Math.max(0, ...numbers.map((match) => Number(match?.[2])));
}

function prefixOf(department: string): string {
  const words = department.toUpperCase().match(/[\p{L}\d]+/gu) ?? [];
  const [first = 'KPI', ...others] = words;
  if (others.length === 0 && first.length <= longestPrefix) return first;
  const known = departmentOf(department);
  if (known !== undefined) return prefixes[known];
  return (others.length > 0 ? words.map((word) => word[0] ?? '').join('') : first).slice(0, longestPrefix);
}
