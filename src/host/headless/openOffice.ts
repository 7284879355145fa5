import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';
import { Calculation } from '../calculation/Calculation';
import type { CalculationOptions } from '../calculation/CalculationOptions';
import type { LibraryWindow } from '../protocol/connection/commonApi';
import { officeExternal } from '../protocol/connection/officeExternal';
import type { Faults } from '../protocol/connection/Faults';
import { PreviewHost, type BatchRecord, type PreviewHostOptions } from '../protocol/connection/PreviewHost';
import { Workbook } from '../book/model/Workbook';
import { findOfficeJs } from './findOfficeJs';
import { localFiles } from './localFiles';
import type { OfficeGlobals } from './OfficeGlobals';

export interface OpenOfficeOptions extends Omit<PreviewHostOptions, 'workbook' | 'calculation'>, CalculationOptions {
  /** By default a new one with the sheet `Sheet1`. */
  readonly workbook?: Workbook;
  /** Where office.js lies; found in node_modules by default. */
  readonly officeJsFolder?: string;
}

/** Office.js in its window, with the workbook behind it. */
export interface OfficeHost extends OfficeGlobals {
  readonly window: DOMWindow;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  /** One entry for each `context.sync()` that sent something. */
  readonly batches: readonly BatchRecord[];
  readonly faults: Faults;
  /** The protocol's side, for what the above does not hold. */
  readonly host: PreviewHost;
  /** Resolves once everything is calculated and no custom function is awaited. */
  settled(): Promise<void>;
  /** Ends the window's timers, so that Node may exit. */
  close(): void;
}

const longestStart = 10_000;

/** Boots Microsoft's unmodified Office.js under jsdom over a workbook of ours. Rejects when it does not start in 10 seconds. */
export async function openOffice(options: OpenOfficeOptions = {}): Promise<OfficeHost> {
  const workbook = options.workbook ?? newWorkbook();
  const held: { calculation?: Calculation } = {};
  const host = new PreviewHost({
    ...options,
    workbook,
    calculation: (customFunctions) => (held.calculation = new Calculation(workbook, customFunctions, options)),
  });
  const { calculation } = held;
  if (!calculation) throw new Error('The host calculates nothing.');
  const folder = pathToFileURL(findOfficeJs(options.officeJsFolder) + path.sep).href;
  const page = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${folder}preview.html`,
    runScripts: 'dangerously',
    resources: localFiles(folder),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = page;
  Object.defineProperty(window, 'external', {
    value: officeExternal(host, window as LibraryWindow),
    configurable: true,
  });
  await started(window, `${folder}office.js`);
  const { Excel, Office, OfficeExtension, CustomFunctions } = window as unknown as OfficeGlobals;
  return {
    window,
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    workbook,
    calculation,
    batches: host.batches,
    faults: host.faults,
    host,
    settled: () => calculation.settled(),
    close: () => {
      host.close();
      window.close();
    },
  };
}

function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  return workbook;
}

async function started(window: DOMWindow, url: string): Promise<void> {
  const script = window.document.createElement('script');
  script.src = url;
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
  });
  window.document.head.append(script);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Office.js did not start.')), longestStart);
  });
  const ready = loaded.then(() => (window as unknown as OfficeGlobals).Office.onReady());
  try {
    await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
  }
}
