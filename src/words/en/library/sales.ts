import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for sales. Source: kpi-facts §7. */
export const sales: DepartmentExamples<'sales'> = {
  salesTargetAttainment: {
    name: 'Sales target attainment',
    definition: 'Invoiced sales against the sales target of the same month, returns taken off',
    formula: 'Actual sales ÷ sales target × 100',
    source: 'Sales ledger',
  },
  salesGrowth: {
    name: 'Sales growth',
    definition: 'Change in sales from the previous period of the same length',
    formula: '(Sales now − previous sales) ÷ previous sales × 100',
    source: 'Sales ledger',
  },
  averageOrderValue: {
    name: 'Average order value',
    definition: 'What a customer spends in one purchase, discounts taken off',
    formula: 'Revenue ÷ orders',
    source: 'Cash register',
  },
  winRateOfOffers: {
    name: 'Win rate of offers',
    definition: 'Offers that became orders, of those decided in the month',
    formula: 'Offers won ÷ offers decided × 100',
    source: 'Customer database (CRM)',
  },
  customerRetentionRate: {
    name: 'Customer retention rate',
    definition: 'Earlier customers who bought again by the end of the quarter; new ones do not count',
    formula: '(Customers at the end − new customers) ÷ customers at the start × 100',
    source: 'Customer list',
  },
  salesCycleLength: {
    name: 'Sales cycle length',
    definition: 'Days from the first contact with a customer to the signed order',
    formula: 'Sum of (order date − first contact) ÷ orders',
    source: 'Customer database (CRM)',
  },
  leadToOpportunityConversionRate: {
    name: 'Lead-to-opportunity conversion rate',
    definition: 'Accepted leads for which an offer is prepared',
    formula: 'Opportunities opened ÷ leads accepted × 100',
    source: 'Customer database (CRM)',
  },
  averageLeadResponseTime: {
    name: 'Average lead response time',
    definition: 'Working hours until a person, not a machine, first answers a new lead',
    formula: 'Sum of (first answer − arrival of the lead) ÷ leads',
    source: 'Customer database (CRM)',
  },
  contractRenewalRate: {
    name: 'Contract renewal rate',
    definition: 'Contracts extended by the customer, of those that ran out in the quarter',
    formula: 'Contracts renewed ÷ contracts due for renewal × 100',
    source: 'Contract list',
  },
  shareOfOverdueReceivables: {
    name: 'Share of overdue receivables',
    definition: 'Money that customers still owe after the due date of the invoice',
    formula: 'Overdue receivables ÷ all receivables × 100',
    source: 'Receivables ledger',
  },
};
