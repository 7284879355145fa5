import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import { overlaps } from '../../book/model/Area';
import type { Cell } from '../../book/model/Cell';
import { Sheet } from '../../book/model/Sheet';
import type { Table } from '../../book/model/Table';
import { enterEntries } from '../../book/entry/enterEntries';
import type { Entry } from '../../book/entry/planEntries';
import { formulaMover } from '../../formulas/moving/formulaMover';
import { normaliseFormula } from '../../formulas/rewriting/normaliseFormula';
import { tableAround } from '../../formulas/rewriting/tableAround';
import { rewriteTokens } from '../../formulas/tokens/rewriteTokens';
import { notAnswered } from '../engine/HostError';
import { eachCopy, type CopyPlan } from './CopyPlan';

/**
 * Copies values, and formulas unless `valuesOnly`: relative references move along, structured ones stay. Sets off what any entry does (`assumptions.copyIntoTable`).
 * The source may be the target itself (`assumptions.ownValues`).
 */
export function copyContents(plan: CopyPlan, valuesOnly: boolean): void {
  const { source, sheet, area } = plan;
  const formulas = new CopiedFormulas(plan);
  const entries: Entry[] = [];
  eachCopy(plan, (row, column, fromRow, fromColumn) => {
    const formula = valuesOnly ? undefined : formulas.formula({ row, column }, { row: fromRow, column: fromColumn });
    const typed: Entry['typed'] =
      formula === undefined
        ? { kind: 'value', value: source.sheet.value(fromRow, fromColumn) }
        : { kind: 'formula', formula };
    entries.push({ row, column, typed });
  });
  enterEntries(sheet, area, entries);
}

/** The formulas of a copy; each of the source is read once for every table it comes to. */
class CopiedFormulas {
  private readonly movers = new Map<number, Map<Table | undefined, (to: Cell) => string>>();
  private readonly tables: readonly Table[];

  constructor(private readonly plan: CopyPlan) {
    const { sheet, area } = plan;
    this.tables = sheet.workbook.tables.filter((table) => table.sheet === sheet && overlaps(table.area, area));
  }

  formula(to: Cell, from: Cell): string | undefined {
    const { source, sheet } = this.plan;
    const formula = source.sheet.formula(from.row, from.column);
    if (formula === undefined) return undefined;
    const isStructured = formula.includes('[');
    const table = isStructured && this.tables.length > 0 ? tableAround({ sheet, ...to }) : undefined;
    const key = Sheet.key(from.row, from.column);
    const known = this.movers.get(key) ?? new Map<Table | undefined, (to: Cell) => string>();
    this.movers.set(key, known);
    const mover = known.get(table) ?? this.mover(isStructured ? this.inTable(formula, from, to) : formula, from);
    known.set(table, mover);
    return mover(to);
  }

  private mover(formula: string, from: Cell): (to: Cell) => string {
    const move = formulaMover(formula, from);
    if (!this.plan.transpose) return move;
    const isFixed = move({ row: from.row + 1, column: from.column + 1 }) === formula;
    if (!isFixed) throw notAnswered('Range', 'copyFrom (transposed, with relative references)');
    return () => formula;
  }

  /** `[@x]` names its table outside of it, and `Items[@x]` need not within Items. */
  private inTable(formula: string, from: Cell, to: Cell): string {
    const { source, sheet } = this.plan;
    const home = tableAround({ sheet: source.sheet, ...from });
    const named = rewriteTokens(formula, (text, kind) => {
      const reference = kind === 'structured' ? parseStructRef(text) : undefined;
      return reference && home && !reference.table ? stringifyStructRef({ ...reference, table: home.name }) : text;
    });
    const normal = normaliseFormula(named, sheet.workbook, { sheet, ...to });
    return tableAround({ sheet, ...to }) === home ? formula : normal;
  }
}
