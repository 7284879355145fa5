import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for finance. Source: kpi-facts §7; accuracy and timeliness of reports are the task card's. */
export const finance: DepartmentExamples<'finance'> = {
  accuracyOfFinancialReports: {
    name: 'Accuracy of financial reports',
    definition: 'Reports that needed no correction after they were handed in',
    formula: 'Reports without correction ÷ reports handed in × 100',
    source: 'Correction log',
  },
  shareOfFinancialReportsOnTime: {
    name: 'Share of financial reports on time',
    definition: 'Reports handed in on or before the agreed day',
    formula: 'Reports handed in on time ÷ reports due × 100',
    source: 'Hand-in log',
  },
  reportErrorRate: {
    name: 'Report error rate',
    definition: 'Reports with at least one wrong figure found by a reader or the auditor',
    formula: 'Reports with errors ÷ reports handed in × 100',
    source: 'Correction log',
  },
  monthEndClosingTime: {
    name: 'Month-end closing time',
    definition: 'Working days from the last day of the month until its books are closed',
    formula: 'Closing day − last day of the month',
    source: 'Closing log of the general ledger',
  },
  daysSalesOutstanding: {
    name: 'Days sales outstanding',
    definition: 'How long customers take on average to pay for what they bought on credit',
    formula: 'Receivables ÷ credit sales × days in the period',
    source: 'Receivables ledger',
  },
  budgetVariance: {
    name: 'Budget variance',
    definition: 'How far actual spending lies above (+) or below (−) the budget of the same months',
    formula: '(Actual − budget) ÷ budget × 100',
    source: 'Budget and general ledger',
  },
  operatingExpenseRatio: {
    name: 'Operating expense ratio',
    definition: 'Cost of running the company, without material, interest and tax',
    formula: 'Operating cost ÷ revenue × 100',
    source: 'Income statement',
  },
  shareOfTransactionsOnTimeWithoutCorrection: {
    name: 'Share of transactions on time without correction',
    definition: 'Payments and entries made by the day they were due and never changed afterwards',
    formula: 'Transactions on time and without correction ÷ all transactions due × 100',
    source: 'Bank statements and journal',
  },
  shareOfTaxPaymentsOnTime: {
    name: 'Share of tax payments on time',
    definition: 'Taxes paid by their legal due date, in full',
    formula: 'Taxes paid on time ÷ taxes due × 100',
    source: 'Tax receipts',
  },
  shareOfLedgerAccountsReconciled: {
    name: 'Share of ledger accounts reconciled',
    definition: 'Accounts whose balance was matched with bank, stock or sub-ledger before closing',
    formula: 'Accounts reconciled ÷ all accounts × 100',
    source: 'General ledger',
  },
};
