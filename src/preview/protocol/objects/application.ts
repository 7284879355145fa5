import type { Workbook } from '../../workbook/Workbook';
import { objectType, type ObjectType } from '../objectType';
import { choiceValue } from '../propertyValue';
import { decimalSeparator, thousandsSeparator } from '../separators';
import { cultureInfoType } from './cultureInfo';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationType: ObjectType<Workbook> = objectType<Workbook>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (_workbook, session) => session.calculationMode,
      set: (_workbook, value, session) => {
        session.calculationMode = choiceValue(value, modes);
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
      if (type !== 'Recalculate') session.calculation.markAllDirty();
      session.calculation.recalculate();
    },
    SuspendApiCalculationUntilNextSync: (_workbook, _parameters, session) => {
      session.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
