import type { Browser } from 'playwright-core';

/** What this reads of an event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** The processor's part of it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: ProfileData };
}

interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** Who worked at a moment: the script's address, "" where none did. */
interface Sample {
  readonly pid: number;
  readonly at: number;
  readonly took: number;
  readonly url: string;
}

const includedCategories = [
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'disabled-by-default-v8.cpu_profiler',
];

/** Runs something while Chromium writes down its tasks and, each fraction of a millisecond, whose script runs. */
export async function traced(browser: Browser, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise<void>((end) => session.once('Tracing.tracingComplete', () => end()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await act();
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return events;
}

/**
 * Milliseconds that the scripts of each owner, told by their addresses, worked in one task at most: of the processor, so that what else the
 * machine does meanwhile is left out.
 */
export function longestShares<Owner extends string>(
  events: readonly TraceEvent[],
  owners: Readonly<Record<Owner, RegExp>>,
): Readonly<Record<Owner, number>> {
  const names = Object.keys(owners) as Owner[];
  const longest = Object.fromEntries(names.map((name) => [name, 0])) as Record<Owner, number>;
  const samples = samplesOf(events);
  for (const { pid, ts, dur = 1, tdur = dur } of pageTasks(events)) {
    const inTask = samples.filter((sample) => sample.pid === pid && sample.at > ts && sample.at <= ts + dur);
    for (const name of names) {
      const own = inTask.filter(({ url }) => owners[name].test(url)).reduce((sum, { took }) => sum + took, 0);
      longest[name] = Math.max(longest[name], ((own / 1000) * tdur) / dur);
    }
  }
  return longest;
}

/** The tasks of threads that run pages. */
function pageTasks(events: readonly TraceEvent[]): TraceEvent[] {
  const isPage = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args.name === 'CrRendererMain';
  const threads = new Set(events.filter(isPage).map(({ pid, tid }) => `${String(pid)} ${String(tid)}`));
  return events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${String(pid)} ${String(tid)}`),
  );
}

function samplesOf(events: readonly TraceEvent[]): Sample[] {
  const nodes = new Map<string, Map<number, ProfileNode>>();
  const times = new Map<string, number>();
  const samples: Sample[] = [];
  const profiled = events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk');
  for (const { pid, id = '', args } of [...profiled].sort((one, other) => one.ts - other.ts)) {
    const key = `${String(pid)} ${id}`;
    const { startTime, timeDeltas = [], cpuProfile = {} } = args.data ?? {};
    const known = nodes.get(key) ?? new Map<number, ProfileNode>();
    nodes.set(key, known);
    for (const node of cpuProfile.nodes ?? []) known.set(node.id, node);
    let at = startTime ?? times.get(key) ?? 0;
    for (const [index, node] of (cpuProfile.samples ?? []).entries()) {
      const took = timeDeltas[index] ?? 0;
      at += took;
      samples.push({ pid, at, took, url: urlOf(known, node) ?? samples.at(-1)?.url ?? '' });
    }
    times.set(key, at);
  }
  return samples;
}

/** The innermost script at work; nothing where memory is tidied, which whoever worked before has caused. */
function urlOf(nodes: ReadonlyMap<number, ProfileNode>, sampled: number): string | undefined {
  let node = nodes.get(sampled);
  if (node?.callFrame.functionName === '(garbage collector)') return undefined;
  while (node && !node.callFrame.url) node = node.parent === undefined ? undefined : nodes.get(node.parent);
  return node?.callFrame.url ?? '';
}
