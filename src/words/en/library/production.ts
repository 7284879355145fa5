import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for production and operations. Source: kpi-facts §7; ISO 22400-2 for those of machines. */
export const production: DepartmentExamples<'production'> = {
  defectRate: {
    name: 'Defect rate',
    definition: 'Units that fail the quality inspection, scrapped or reworked',
    formula: 'Defective units ÷ units made × 100',
    source: 'Inspection log',
  },
  productionPlanAttainment: {
    name: 'Production plan attainment',
    definition: 'Good units made against the plan of the week; far more is as unwelcome as less',
    formula: 'Units made ÷ units planned × 100',
    source: 'Production plan and output log',
  },
  onTimeDeliveryRate: {
    name: 'On-time delivery rate',
    definition: 'Orders complete at the customer on or before the promised day',
    formula: 'Orders delivered on time ÷ orders delivered × 100',
    source: 'Order log',
  },
  firstPassYield: {
    name: 'First-pass yield',
    definition: 'Units that are good at the first attempt, without rework',
    formula: 'Units good at the first attempt ÷ units made × 100',
    source: 'Inspection log',
  },
  machineAvailabilityRate: {
    name: 'Machine availability rate',
    definition: 'Planned production time in which the machine really ran',
    formula: 'Running time ÷ planned production time × 100',
    source: 'Shift log',
  },
  productionSpeedRatio: {
    name: 'Production speed ratio',
    definition: 'Speed while the machine runs, set against the speed it was built for',
    formula: '(Units made ÷ running time) ÷ ideal speed × 100',
    source: 'Shift log',
  },
  overallEquipmentEffectivenessOee: {
    name: 'Overall equipment effectiveness (OEE)',
    definition: 'Part of the planned time in which good units were made at full speed',
    formula: 'Running time ÷ planned time × speed ÷ ideal speed × good units ÷ units made × 100',
    source: 'Shift log and inspection log',
  },
  productionTimePerUnit: {
    name: 'Production time per unit',
    definition: 'Working time from the first step to the finished unit, waiting included',
    formula: 'Total production time ÷ units made',
    source: 'Time sheets',
  },
  meanTimeBetweenFailures: {
    name: 'Mean time between failures',
    definition: 'Hours that a machine runs on average until it breaks down; planned stops do not count',
    formula: 'Running hours ÷ failures',
    source: 'Maintenance log',
  },
  meanTimeToRepair: {
    name: 'Mean time to repair',
    definition: 'Hours from the report of a breakdown until the machine runs again',
    formula: 'Repair hours ÷ repairs',
    source: 'Maintenance log',
  },
};
