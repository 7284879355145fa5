import { parseA1Ref } from '@borgar/fx';
import type { Sheet } from '../../book/model/Sheet';
import { excelErrors } from '../values/excelErrors';
import type { Run } from './Code';
import { homeOf, otherWorkbook } from './compileReference';
import { compileStructured } from './compileStructured';
import type { Compiler } from './Compiler';
import { nameKey, tableKey } from './structureKeys';
import type { Scope } from './Scope';
import type { Value } from '../values/Value';

/** A variable of LET or LAMBDA, a defined name (the sheet's own first), a whole table; anything else is #NAME?. */
export function compileName(text: string, compiler: Compiler): Run {
  const lower = text.toLowerCase();
  if (compiler.variables.has(lower)) return (scope) => variable(lower, scope);
  if (lower === 'true' || lower === 'false') return () => lower === 'true';
  const { sheet, name, isElsewhere } = parts(text, compiler);
  if (isElsewhere) return otherWorkbook;
  compiler.findings.structure.add(nameKey(name));
  const defined = compiler.workbook.definedName(name, sheet);
  const key = name.toLowerCase();
  if (defined && !compiler.open.has(key)) {
    const inner = compiler.compileNamed(defined.formula, key);
    return (scope) => inner({ ...scope, variables: undefined });
  }
  compiler.findings.structure.add(tableKey(name));
  if (compiler.workbook.table(name)) return compileStructured(`${name}[]`, compiler);
  return (scope) => scope.services.unknownName(name, scope);
}

/** `Plan!Limit` → the sheet Plan and `Limit`; without a prefix the formula's own sheet. */
function parts(text: string, { sheet, workbook }: Compiler): NamePlace {
  const parsed = text.includes('!') ? parseA1Ref(text) : undefined;
  const [prefix, isElsewhere] = homeOf(parsed?.context ?? []);
  const named = prefix === undefined ? sheet : workbook.sheet(prefix);
  return {
    sheet: named,
    name: parsed && 'name' in parsed ? parsed.name : text,
    // A prefix that is no sheet is a file's name: `Budget.xlsx!Rate`.
    isElsewhere: isElsewhere || (prefix !== undefined && prefix !== '0' && !named),
  };
}

interface NamePlace {
  readonly sheet: Sheet | undefined;
  readonly name: string;
  readonly isElsewhere: boolean;
}

function variable(name: string, scope: Scope): Value {
  for (let each = scope.variables; each; each = each.outer) if (each.name === name) return each.value;
  return excelErrors.name;
}
