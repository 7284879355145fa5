import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/**
 * Example KPIs for legal and general administration. Source: kpi-facts §7, without its second budget variance, which is
 * finance's; letters answered on time is common practice.
 */
export const administration: DepartmentExamples<'administration'> = {
  contractTurnaroundTime: {
    name: 'Contract turnaround time',
    definition: 'Working days from the request for a contract until all parties have signed',
    formula: 'Sum of (day signed − day requested) ÷ contracts signed',
    source: 'Contract register',
  },
  shareOfLettersAnsweredOnTime: {
    name: 'Share of letters answered on time',
    definition: 'Incoming letters and e-mails answered within the agreed number of working days',
    formula: 'Letters answered on time ÷ letters received × 100',
    source: 'Mail register',
  },
  facilityResponseTime: {
    name: 'Facility response time',
    definition: 'Minutes from a report about room, vehicle or equipment until somebody looks at it',
    formula: 'Sum of (first response − report) ÷ reports',
    source: 'Request forms',
  },
  shareOfMinorRepairsDoneWithin8Hours: {
    name: 'Share of minor repairs done within 8 hours',
    definition: 'Repairs that need no outside firm, done within one working day of the report',
    formula: 'Minor repairs done within 8 hours ÷ all minor repairs × 100',
    source: 'Request forms',
  },
  shareOfContractsRenewedOnTime: {
    name: 'Share of contracts renewed on time',
    definition: 'Leases, licences and supply contracts extended before they ran out',
    formula: 'Contracts renewed on time ÷ contracts due for renewal × 100',
    source: 'Contract register',
  },
  contractComplianceRate: {
    name: 'Contract compliance rate',
    definition: 'Contracts in which the audit found every clause that our rules demand',
    formula: 'Contracts that meet the rules ÷ contracts audited × 100',
    source: 'Internal audit',
  },
  regulatoryComplianceRate: {
    name: 'Regulatory compliance rate',
    definition: 'Legal requirements on our list that are met and for which there is proof',
    formula: 'Requirements met ÷ all requirements × 100',
    source: 'Compliance register',
  },
  shareOfContractsOnTheApprovedTemplate: {
    name: 'Share of contracts on the approved template',
    definition: 'New contracts written on the current template without changed clauses',
    formula: 'Contracts on the template ÷ contracts signed × 100',
    source: 'Contract register',
  },
  legalCostRatio: {
    name: 'Legal cost ratio',
    definition: 'Fees of lawyers and courts and the salaries of our own legal team',
    formula: 'Legal cost ÷ revenue × 100',
    source: 'General ledger',
  },
  averageTimeToSettleALegalMatter: {
    name: 'Average time to settle a legal matter',
    definition: 'Days that a dispute or claim stays open, from its arrival to the settlement',
    formula: 'Sum of the days open ÷ matters settled',
    source: 'List of legal matters',
  },
};
