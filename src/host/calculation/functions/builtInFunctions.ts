import { aggregates } from './math/aggregates';
import { arrays } from './arrays/arrays';
import { cellInformation } from './logic/cellInformation';
import { conditional } from './criteria/conditional';
import { dateFunctions } from './dates/dateFunctions';
import { financial } from './math/financial';
import { formatting } from './text/formatting';
import { fromFormulajs } from './library/fromFormulajs';
import type { FunctionDefinition } from './FunctionDefinition';
import { information } from './logic/information';
import { lambdas } from './logic/lambdas';
import { logic } from './logic/logic';
import { lookup } from './lookup/lookup';
import { matrices } from './math/matrices';
import { place } from './lookup/place';
import { regression } from './math/regression';
import { rounding } from './math/rounding';
import { shaping } from './arrays/shaping';
import { splitting } from './text/splitting';
import { statistics } from './math/statistics';
import { subtotals } from './math/subtotals';
import { texts } from './text/texts';
import { workdays } from './dates/workdays';

const families = [
  fromFormulajs,
  financial,
  logic,
  information,
  cellInformation,
  aggregates,
  conditional,
  lookup,
  place,
  texts,
  formatting,
  splitting,
  regression,
  rounding,
  dateFunctions,
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
