import type { ObjectType } from '../../engine/ObjectType';
import { choiceValue } from '../../engine/propertyValue';
import { decimalSeparator, thousandsSeparator } from './separators';
import { Reference } from '../../engine/Reference';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationType: ObjectType<'Application'> = {
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
  objects: { CultureInfo: (workbook) => new Reference('CultureInfo', workbook) },
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
};
