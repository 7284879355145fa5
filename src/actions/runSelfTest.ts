import { probes } from '../workbook/selfTest/probes';
import { checkAskable, readHead } from '../workbook/selfTest/readHead';
import { runProbes } from '../workbook/selfTest/runProbes';
import { selfTestText } from '../workbook/selfTest/selfTestText';
import type { Surroundings } from '../workbook/selfTest/Surroundings';
import type { GenerateProgress } from './generateWorkbook';

export interface SelfTestReport {
  /** At most 4 kB, in English for whoever mends the add-in; nothing of the workbook. */
  readonly text: string;
  readonly seen: number;
  readonly notAsked: number;
  /** Probes that Excel refused. */
  readonly failed: number;
  /** Sheets of the self-test that Excel did not let go. */
  readonly leftBehind: readonly string[];
}

/**
 * Asks the Excel in which the add-in runs everything that the preview only assumes. Each probe has a sheet of its own, which goes again; nothing else of the workbook changes.
 * Throws an ExcelProblem: before it begins where a cell is being edited or no sheet can be added, and `cancelled` where `cancelled` says so between two probes.
 */
export async function runSelfTest(
  surroundings: Surroundings,
  onProgress: (progress: GenerateProgress) => void = () => undefined,
  cancelled: () => boolean = () => false,
): Promise<SelfTestReport> {
  await checkAskable();
  const date = new Date().toISOString().slice(0, 10);
  const head = [`SMART KPI self-test, add-in ${surroundings.addInVersion}, ${date}`, ...(await readHead(surroundings))];
  const of = probes.length;
  const { observations, leftBehind } = await runProbes(
    probes,
    surroundings,
    (done) => onProgress({ done, of }),
    cancelled,
  );
  const count = (outcome: (typeof observations)[number]['outcome']): number =>
    observations.filter((each) => each.outcome === outcome).length;
  return {
    text: selfTestText(head, observations),
    seen: count('seen'),
    notAsked: count('notAsked'),
    failed: count('error'),
    leftBehind,
  };
}
