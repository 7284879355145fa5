import { aggregates } from './aggregates';
import { arrays } from './arrays';
import { cellInformation } from './cellInformation';
import { conditional } from './conditional';
import { dates } from './dates';
import { finance } from './finance';
import { formatting } from './formatting';
import { fromFormulajs } from './fromFormulajs';
import type { FunctionDefinition } from './FunctionDefinition';
import { information } from './information';
import { lambdas } from './lambdas';
import { logic } from './logic';
import { lookup } from './lookup';
import { matrices } from './matrices';
import { place } from './place';
import { rounding } from './rounding';
import { shaping } from './shaping';
import { splitting } from './splitting';
import { statistics } from './statistics';
import { subtotals } from './subtotals';
import { text } from './text';
import { workdays } from './workdays';

const families = [
  fromFormulajs,
  finance,
  logic,
  information,
  cellInformation,
  aggregates,
  conditional,
  lookup,
  place,
  text,
  formatting,
  splitting,
  rounding,
  dates,
  workdays,
  arrays,
  matrices,
  shaping,
  lambdas,
  statistics,
  subtotals,
];

/** All of Excel's functions that the preview knows, by name in capitals. */
export const builtInFunctions: ReadonlyMap<string, FunctionDefinition> = new Map(
  families
    .flatMap((family) => Object.entries(family))
    .flatMap(([name, definition]) => (definition ? [[name, definition] as const] : [])),
);
