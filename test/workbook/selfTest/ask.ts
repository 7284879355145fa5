import { surroundingsOf } from '../../../src/actions/surroundingsOf';
import type { OfficeHost, OpenOfficeOptions } from '../../../src/host/headless/openOffice';
import { probes } from '../../../src/workbook/selfTest/probes';
import { readHead } from '../../../src/workbook/selfTest/readHead';
import { runProbes, type Observation } from '../../../src/workbook/selfTest/runProbes';
import type { Surroundings } from '../../../src/workbook/selfTest/Surroundings';
import { openAddIn } from '../../support/addIn';

export async function surroundingsIn({ Office }: OfficeHost): Promise<Surroundings> {
  return surroundingsOf(Office, await Office.onReady(), '1.2.3');
}

/** What some probes see in the preview with these switches, by their ids. */
export async function ask(
  ids: readonly string[],
  options: OpenOfficeOptions = {},
): Promise<Record<string, Observation['saw']>> {
  const surroundings = await surroundingsIn(await openAddIn(options));
  const chosen = probes.filter(({ id }) => ids.includes(id));
  const { observations } = await runProbes(
    chosen,
    surroundings,
    () => undefined,
    () => false,
  );
  return Object.fromEntries(observations.map(({ id, saw }) => [id, saw]));
}

/** The head of the report in the preview with these switches. */
export async function headOf(options: OpenOfficeOptions): Promise<string> {
  return (await readHead(await surroundingsIn(await openAddIn(options)))).join('\n');
}
