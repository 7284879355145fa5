import { wordKey } from '../record/wordKey';
import { departmentOf } from './departmentOf';
import type { LibraryDepartmentId } from './libraryKpis';

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
  const numbered = own.flatMap((code) => numberedCode(code) ?? []);
  const prefix = numbered[0]?.prefix ?? prefixOf(department);
  // A number whose row is gone does not come again while others stand behind it.
  const last = Math.max(0, ...numbered.filter((each) => each.prefix === prefix).map(({ number }) => number));
  for (let number = last + 1; ; number += 1) {
    const code = `${prefix}-${number}`;
    if (!taken.has(wordKey(code))) return code;
  }
}

/** `MKT-2` → MKT and 2. */
function numberedCode(code: string): { readonly prefix: string; readonly number: number } | undefined {
  const [digits = ''] = /\d+$/.exec(code) ?? [];
  const prefix = code.slice(0, code.length - digits.length).replace(/[-–_. ]$/u, '');
  return digits === '' || prefix === '' ? undefined : { prefix, number: Number(digits) };
}

function prefixOf(department: string): string {
  const words = department.toUpperCase().match(/[\p{L}\d]+/gu) ?? [];
  const [first = 'KPI', ...others] = words;
  if (others.length === 0 && first.length <= longestPrefix) return first;
  const known = departmentOf(department);
  if (known !== undefined) return prefixes[known];
  return (others.length > 0 ? words.map((word) => word[0] ?? '').join('') : first).slice(0, longestPrefix);
}
