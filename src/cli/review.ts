import { makeKpiDictionary } from '../actions/review/makeKpiDictionary';
import { reviewKpis } from '../actions/review/reviewKpis';
import { signOff } from '../actions/review/signOff';
import { isoDay } from '../kpi/record/isoDay';
import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { explained } from './host/explained';
import { inAddIn } from './host/inAddIn';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage =
  'Usage: npm run review -- FILE.xlsx [--sign NAME [--codes MKT-1,HRD-2]] [--dictionary] [--out OUT.xlsx]\nWithout --sign and --dictionary it prints what was agreed and what has changed since.';

const options = {
  sign: { type: 'string' },
  codes: { type: 'string' },
  dictionary: { type: 'boolean' },
  out: { type: 'string' },
} as const;

type SignOffs = Awaited<ReturnType<typeof reviewKpis>>;

/**
 * `review`: prints, as JSON, how each KPI stands with its sign-off; with `--sign` it first signs KPIs (all that are not agreed, or some by their
 * codes) under a name, with `--dictionary` it makes the dictionary and the list to sign. Exit code 0 where every KPI is agreed, 1 where one is
 * not, a UsageError for whatever cannot be done.
 */
export async function review(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  const reviewer = values.sign?.trim();
  const changes = reviewer !== undefined || values.dictionary === true;
  checkOptions(values, reviewer, changes);
  const workbook = await readWorkbookFile(file);
  const { made, read } = await explained(`${file} stays as it is`, () =>
    inAddIn(async (host) => {
      if (reviewer !== undefined) await sign(reviewer, values.codes);
      const dictionary = values.dictionary ? await makeKpiDictionary() : undefined;
      await host.settled();
      return { made: dictionary, read: await reviewKpis() };
    }, workbook),
  );
  if (values.out !== undefined) await saveWorkbook(workbook, values.out);
  console.log(JSON.stringify({ file, ...reportOf(read), ...(made ? { dictionary: made } : {}) }, null, 2));
  return read.gone.length === 0 && read.kpis.every(({ state }) => state === 'agreed') ? 0 : 1;
}

interface Given {
  readonly codes?: string;
  readonly out?: string;
}

function checkOptions({ codes, out }: Given, reviewer: string | undefined, changes: boolean): void {
  if (reviewer === '') throw new UsageError(`Please say who signs, with --sign NAME.\n${usage}`);
  if (codes !== undefined && reviewer === undefined) throw new UsageError(`--codes goes with --sign NAME.\n${usage}`);
  if (changes && out === undefined) throw new UsageError(`Please say where to write, with --out FILE.xlsx.\n${usage}`);
  if (!changes && out !== undefined) throw new UsageError(`--out goes with --sign or --dictionary.\n${usage}`);
  if (out !== undefined) checkXlsxOutput(out, '--out');
}

/** Signs what is open, or the KPIs with these codes. Throws a UsageError that names codes which are not there or cannot be signed. */
async function sign(reviewer: string, codes: string | undefined): Promise<void> {
  const { kpis } = await reviewKpis();
  const wanted = codes?.split(',').map((code) => code.trim().toLowerCase());
  const chosen = kpis.filter(({ seen, state, hindrance }) =>
    wanted ? wanted.includes(seen.code.toLowerCase()) : state !== 'agreed' && !hindrance,
  );
  const found = new Set(chosen.filter(({ hindrance }) => !hindrance).map(({ seen }) => seen.code.toLowerCase()));
  const lost = wanted?.filter((code) => !found.has(code)) ?? [];
  if (lost.length > 0) throw new UsageError(`No KPI that can be signed has the code ${lost.join(', ')}.`);
  await signOff(
    chosen.map(({ seen }) => seen),
    reviewer,
    new Date(),
  );
  const left = wanted ? [] : kpis.filter(({ hindrance }) => hindrance);
  console.error(`${chosen.length} signed by ${reviewer}.`);
  for (const { row, seen, hindrance } of left) {
    console.error(
      `Not signed: row ${row}${seen.code ? ` (${seen.code})` : ''} ${hindrance ? reasons[hindrance] : ''}.`,
    );
  }
}

/** Why a KPI cannot be signed. */
const reasons: Readonly<Record<NonNullable<SignOffs['kpis'][number]['hindrance']>, string>> = {
  noCode: 'has no code to know it by',
  codeTwice: 'has a code that stands in two rows',
  error: 'has a cell that shows an error',
};

function reportOf({ kpis, gone }: SignOffs): object {
  return {
    kpis: kpis.map(({ seen, row, name, state, changed, reviewer, signedOn, hindrance }) => ({
      ...{ code: seen.code, row, name, state, changed },
      ...{ reviewer: reviewer ?? null, signedOn: (signedOn && isoDay(signedOn)) ?? null, hindrance: hindrance ?? null },
    })),
    gone,
  };
}
