import { parseStructRef } from '@borgar/fx';
import type { Table } from '../../book/model/Table';
import { formulaTokens } from '../tokens/formulaTokens';

/** Whether a formula names a table beyond the formula's own row: `Items`, `Items[Count]`, but not `Items[@Count]`. */
export function namesTable(formula: string, table: Table): boolean {
  const name = table.name.toLowerCase();
  return formulaTokens(formula).some(({ type, value }) => {
    if (type === 'range_named') return value.toLowerCase() === name;
    const reference = type === 'structured' ? parseStructRef(value) : undefined;
    return reference?.table?.toLowerCase() === name && !reference.sections?.includes('this row');
  });
}
