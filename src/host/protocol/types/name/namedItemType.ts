import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { checkFormula } from '../../../formulas/rewriting/checkFormula';
import type { DefinedName } from '../../../book/model/DefinedName';
import { deleteName } from '../../../book/names/deleteName';
import { normaliseFormula } from '../../../formulas/rewriting/normaliseFormula';
import type { Workbook } from '../../../book/model/Workbook';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { rangeAddress } from '../../ranges/areaAddress';
import type { ObjectType } from '../../engine/ObjectType';
import { asFlag, asText } from '../../engine/propertyValue';
import { rangeOfName } from '../../ranges/rangeOfName';
import { nameFormula } from './nameFormula';
import type { Session } from '../../connection/Session';
import { TypedTarget } from '../../engine/TypedTarget';

export interface NameOfWorkbook {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

export const namedItemType: ObjectType<'NamedItem'> = {
  identity: ({ name }) => ({ _Id: name.name }),
  isThere: ({ workbook, name }) => workbook.names.includes(name),
  properties: {
    Name: { get: ({ name }) => name.name },
    Type: {
      get: ({ workbook, name }, session) =>
        rangeOfName(workbook, name.formula) ? 'Range' : valueType(valueOf({ workbook, name }, session)),
    },
    /** An address for a name of cells, otherwise what the formula gives. */
    Value: {
      get: ({ workbook, name }, session) => {
        const range = rangeOfName(workbook, name.formula);
        if (range) return rangeAddress(range.sheet, range.area);
        const value = valueOf({ workbook, name }, session);
        return value instanceof CellError ? value.code : (value ?? 0);
      },
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, name }, value, session) => {
        const formula = nameFormula(asText(value), session);
        checkFormula(formula, workbook);
        name.formula = normaliseFormula(formula, workbook, { sheet: name.scope, row: 0, column: 0 });
        workbook.structureChanged();
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = asFlag(value);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = asText(value);
      },
    },
    Scope: { get: ({ name }) => (name.scope ? 'Worksheet' : 'Workbook') },
  },
  objects: {
    Worksheet: ({ name }) => {
      if (!name.scope) throw new WorkbookError('ItemNotFound', 'The name belongs to the whole workbook.');
      return new TypedTarget('Worksheet', name.scope);
    },
    WorksheetOrNullObject: ({ name }) => (name.scope ? new TypedTarget('Worksheet', name.scope) : null),
  },
  methods: {
    /** InvalidReference where there are no cells: `assumptions.nameWithoutCells`. */
    GetRange: ({ workbook, name }) => {
      const range = rangeOfName(workbook, name.formula);
      if (!range) throw new WorkbookError('InvalidReference', `${name.name} names no cells.`);
      return new TypedTarget('Range', range);
    },
    GetRangeOrNullObject: ({ workbook, name }) => {
      const range = rangeOfName(workbook, name.formula);
      return range ? new TypedTarget('Range', range) : null;
    },
    Delete: ({ workbook, name }) => deleteName(workbook, name),
  },
};

function valueOf({ workbook, name }: NameOfWorkbook, session: Session): CellValue {
  const sheet = name.scope ?? workbook.activeSheet ?? workbook.sheets[0];
  const cell = { row: 0, column: 0 };
  return sheet ? session.calculation.evaluate(name.formula, sheet, cell, cell) : null;
}

function valueType(value: CellValue): 'Double' | 'String' | 'Boolean' | 'Error' {
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}
