import type { Workbook } from '../book/model/Workbook';
import { changedCharts } from './merge/losses/changedCharts';
import { keptFile } from './merge/KeptFile';
import { leftOut } from './merge/losses/leftOut';
import { notMoved } from './merge/losses/notMoved';
import { strictLosses } from './merge/losses/strictLosses';
import { shrunkArrays } from './merge/losses/shrunkArrays';
import type { Loss } from './Loss';
import { openPackage } from './package/openPackage';
import type { PackageReader } from './package/PackageReader';
import { child, flag } from './package/XmlElement';

/**
 * What the file held from which the workbook was read, and saving it will lose: to be told before it is saved. Empty for a workbook
 * that was never read, and for nearly every other.
 */
export function lostOnSaving(workbook: Workbook): Loss[] {
  const file = keptFile(workbook);
  if (!file) return [];
  const raw = openPackage(file.bytes);
  const [main] = raw.related('', 'officeDocument');
  const path = main?.target ?? '';
  const hasFormulas = workbook.sheets.some((sheet) => sheet.formulas().size > 0);
  const counts1904 = flag(child(raw.read(path), 'workbookPr'), 'date1904');
  return [
    ...['', path].flatMap((source) => forbidden(raw, source)),
    ...(file.isStrict
      ? strictLosses(raw, path)
      : [notMoved, changedCharts, shrunkArrays].flatMap((find) => find(workbook, file, raw))),
    ...(counts1904 && hasFormulas ? [{ code: 'dates1904', kind: 'date1904' } as const] : []),
    ...unrelated(raw).map((kind): Loss => ({ code: 'unrelated', kind })),
  ];
}

function forbidden(raw: PackageReader, source: string): Loss[] {
  return raw.relationships(source).flatMap(({ type, target }): Loss[] => {
    const code = leftOut(type);
    return code === undefined || code === 'calcChain' ? [] : [{ code, kind: target }];
  });
}

function unrelated(raw: PackageReader): string[] {
  const reached = new Set<string>();
  const follow = (source: string): void => {
    for (const { target, external } of raw.relationships(source)) {
      if (external || reached.has(target.toLowerCase())) continue;
      reached.add(target.toLowerCase());
      follow(target);
    }
  };
  follow('');
  return raw.partNames().filter((name) => !reached.has(name.toLowerCase()));
}
