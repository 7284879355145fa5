import type { Workbook } from '../../../book/model/Workbook';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { choiceValue } from '../../engine/propertyValue';
import { decimalSeparator, thousandsSeparator } from './separators';
import { cultureInfoType } from './cultureInfoType';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationType: ObjectType<Workbook> = objectType<Workbook>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (_workbook, session) => session.calculation.mode,
      set: (_workbook, value, session) => {
        session.calculation.mode = choiceValue(value, modes);
      },
    },
    DecimalSeparator: { get: (_workbook, session) => decimalSeparator(session.language) },
    ThousandsSeparator: { get: (_workbook, session) => thousandsSeparator(session.language) },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (workbook) => cultureInfoType.of(workbook) },
  methods: {
    Calculate: (_workbook, parameters, session) => {
      const type = choiceValue(parameters.value(0) ?? 'Recalculate', ['Recalculate', 'Full', 'FullRebuild']);
      session.calculation.calculate(type !== 'Recalculate');
    },
    SuspendApiCalculationUntilNextSync: (_workbook, _parameters, session) => {
      session.calculation.heldBack = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
