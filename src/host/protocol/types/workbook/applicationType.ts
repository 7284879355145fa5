import type { ObjectType } from '../../engine/ObjectType';
import { asChoice } from '../../engine/propertyValue';
import { separators } from './separators';
import { TypedTarget } from '../../engine/TypedTarget';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationType: ObjectType<'Application'> = {
  properties: {
    CalculationMode: {
      get: (_workbook, session) => session.calculation.mode,
      set: (_workbook, value, session) => {
        session.calculation.mode = asChoice(value, modes);
      },
    },
    DecimalSeparator: { get: (_workbook, session) => separators(session.language).decimal },
    ThousandsSeparator: { get: (_workbook, session) => separators(session.language).thousands },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (workbook) => new TypedTarget('CultureInfo', workbook) },
  methods: {
    Calculate: (_workbook, parameters, session) => {
      const type = asChoice(parameters.value(0) ?? 'Recalculate', ['Recalculate', 'Full', 'FullRebuild']);
      session.calculation.calculate(type !== 'Recalculate');
    },
    SuspendApiCalculationUntilNextSync: (_workbook, _parameters, session) => {
      session.calculation.heldBack = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
