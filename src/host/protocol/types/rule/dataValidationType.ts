import { contains, overlaps } from '../../../book/model/Area';
import type { DataValidation } from '../../../book/model/DataValidation';
import { reanchorRule } from '../../../formulas/moving/reanchorRule';
import { setValidation } from '../../../book/rules/setValidation';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { intersection } from '../../ranges/intersection';
import { isValidCell } from './isValidCell';
import type { ObjectType } from '../../engine/ObjectType';
import { asFlag } from '../../engine/propertyValue';
import type { SheetArea } from '../../ranges/SheetArea';
import { errorAlertOf, promptOf } from './validationMessages';
import { readValidationRule, ruleTypes, writeValidationRule } from './readValidationRule';

export const dataValidationType: ObjectType<'DataValidation'> = {
  properties: {
    Type: { get: validationType },
    Rule: {
      get: (range) => {
        const validation = validationOf(range);
        return validation ? writeValidationRule(validation.rule) : {};
      },
      set: (range, value) => {
        const rule = readValidationRule(value);
        setValidation(range.sheet, range.area, { ignoreBlanks: true, ...fieldsOf(range), rule });
      },
    },
    /** True where all cells keep to their rules, false where none does, null where only some do. */
    Valid: {
      get: ({ sheet, area }, session) => {
        const used = sheet.usedArea();
        const looked = (used && intersection(used, area)) ?? { ...area, bottom: area.top, right: area.left };
        const verdicts = new Set<boolean>();
        for (let row = looked.top; row <= looked.bottom; row++) {
          for (let column = looked.left; column <= looked.right; column++) {
            verdicts.add(isValidCell(sheet, { row, column }, session.calculation));
          }
        }
        return verdicts.size > 1 ? null : verdicts.has(true);
      },
    },
    IgnoreBlanks: {
      get: (range) => validationOf(range)?.ignoreBlanks ?? true,
      set: (range, value) => change(range, { ignoreBlanks: asFlag(value) }),
    },
    Prompt: {
      get: (range) => validationOf(range)?.prompt ?? { message: '', showPrompt: true, title: '' },
      set: (range, value) => change(range, { prompt: promptOf(value) }),
    },
    ErrorAlert: {
      get: (range) => validationOf(range)?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
      set: (range, value) => change(range, { errorAlert: errorAlertOf(value) }),
    },
  },
  methods: { Clear: ({ sheet, area }) => setValidation(sheet, area, null) },
};

/** The validation that holds for the whole range. */
function validationOf({ sheet, area }: SheetArea): DataValidation | undefined {
  return sheet.validations.find((each) => each.areas.some((piece) => contains(piece, area)));
}

function validationType(range: SheetArea): string {
  const validation = validationOf(range);
  if (validation) return ruleTypes[validation.rule.kind];
  const partly = range.sheet.validations.some((each) => each.areas.some((piece) => overlaps(piece, range.area)));
  return partly ? 'Inconsistent' : 'None';
}

function fieldsOf(range: SheetArea): Partial<DataValidation> {
  const { ignoreBlanks, prompt, errorAlert } = validationOf(range) ?? {};
  return { ...(ignoreBlanks !== undefined && { ignoreBlanks }), prompt, errorAlert };
}

/** Messages go with a rule; over a range without one rule for all of it Excel refuses them (OfficeDev/office-js#2594). */
function change(range: SheetArea, changed: Partial<Omit<DataValidation, 'areas' | 'rule'>>): void {
  const validation = validationOf(range);
  if (!validation) throw new WorkbookError('InvalidArgument', 'The range has no one validation rule to change.');
  const { rule, ignoreBlanks, prompt, errorAlert, areas } = validation;
  const { sheet, area } = range;
  const part = { rule, ignoreBlanks, prompt, errorAlert, areas: [area] };
  const [first = area] = areas;
  reanchorRule(part, { row: first.top, column: first.left }, { row: area.top, column: area.left });
  setValidation(sheet, area, { ...part, ...changed });
}
