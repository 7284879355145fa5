import { exampleRows, exampleSteps, type ExampleRows } from '../kpi/card/exampleRows';
import type { TaskTemplate } from '../kpi/card/taskTemplate';
import type { KpiWorkbook } from '../workbook/readers/readStandingWorkbook';
import { everyLanguage } from '../words/index';

/** Loads the task card in every language. */
export async function everyCard(): Promise<readonly TaskTemplate[]> {
  return Promise.all(everyLanguage.map(({ card }) => card()));
}

/** Which records of a workbook are still as one of the cards gave them. */
export function examplesOf(workbook: KpiWorkbook, cards: readonly TaskTemplate[]): ExampleRows {
  return exampleRows(cards, ...recordsOf(workbook));
}

/** How many these are, a step for each KPI. */
export function* countExamples(workbook: KpiWorkbook, cards: readonly TaskTemplate[]): Generator<void, number> {
  return Object.values(yield* exampleSteps(cards, ...recordsOf(workbook))).flat().length;
}

function recordsOf({ departments, targets, kpis }: KpiWorkbook) {
  return [
    departments.records.map(({ record }) => record),
    targets.records.map(({ record }) => record),
    kpis.records.map(({ record }) => record),
  ] as const;
}
