import type { EntryId } from '../record/lists';

/** What an example of the library is, whatever the language; its words stand in words under the same ids. */
export interface LibraryKpi {
  /** Left out where its unit is a word of its own, which stands with its words. */
  readonly unit?: EntryId<'unit'>;
  readonly polarity: EntryId<'polarity'>;
  /** The usual frequency; another may suit. */
  readonly frequency: EntryId<'frequency'>;
  /** Shows what is no good KPI: it counts an activity. */
  readonly counterExample?: true;
}

/** The example KPIs of each department, in the order in which they are offered, the most useful first. Source: kpi-facts §7. */
// A table reads best with a row a line.
// prettier-ignore
export const libraryKpis = {
  marketing: {
    numberOfProductsSold: { unit: 'unit', polarity: 'maximise', frequency: 'month' },
    numberOfClassesThatKnowTheProduct: { unit: 'class', polarity: 'maximise', frequency: 'semester' },
    shareOfPeopleWhoNameOurBrandFirst: { unit: 'percent', polarity: 'maximise', frequency: 'semester' },
    visitorToBuyerConversionRate: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    socialMediaEngagementRate: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    costPerLead: { unit: 'rupiah', polarity: 'minimise', frequency: 'month' },
    customerAcquisitionCost: { unit: 'rupiah', polarity: 'minimise', frequency: 'quarter' },
    shareOfLeadsAcceptedBySales: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfReturningVisitors: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    websiteBounceRate: { unit: 'percent', polarity: 'minimise', frequency: 'month' },
  },
  humanResources: {
    employeeAttendanceRate: { unit: 'percent', polarity: 'maximise', frequency: 'week' },
    trainingCompletionRate: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    absenteeismRate: { unit: 'percent', polarity: 'minimise', frequency: 'month' },
    daysAbsentPerEmployee: { unit: 'day', polarity: 'minimise', frequency: 'month' },
    employeeTurnoverRate: { unit: 'percent', polarity: 'minimise', frequency: 'quarter' },
    shareOfPayrollFilesOnTimeWithoutCorrection: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfVacanciesFilledOnTime: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    costPerHire: { unit: 'rupiah', polarity: 'minimise', frequency: 'quarter' },
    policyAcknowledgementRate: { unit: 'percent', polarity: 'maximise', frequency: 'semester' },
    trainingSessionsHeld: { unit: 'session', polarity: 'maximise', frequency: 'quarter', counterExample: true },
  },
  finance: {
    accuracyOfFinancialReports: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfFinancialReportsOnTime: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    reportErrorRate: { unit: 'percent', polarity: 'minimise', frequency: 'month' },
    monthEndClosingTime: { unit: 'day', polarity: 'minimise', frequency: 'month' },
    daysSalesOutstanding: { unit: 'day', polarity: 'minimise', frequency: 'month' },
    budgetVariance: { unit: 'percent', polarity: 'stabilise', frequency: 'month' },
    operatingExpenseRatio: { unit: 'percent', polarity: 'minimise', frequency: 'quarter' },
    shareOfTransactionsOnTimeWithoutCorrection: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfTaxPaymentsOnTime: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfLedgerAccountsReconciled: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
  },
  production: {
    defectRate: { unit: 'percent', polarity: 'minimise', frequency: 'week' },
    productionPlanAttainment: { unit: 'percent', polarity: 'stabilise', frequency: 'week' },
    onTimeDeliveryRate: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    firstPassYield: { unit: 'percent', polarity: 'maximise', frequency: 'week' },
    machineAvailabilityRate: { unit: 'percent', polarity: 'maximise', frequency: 'week' },
    productionSpeedRatio: { unit: 'percent', polarity: 'maximise', frequency: 'week' },
    overallEquipmentEffectivenessOee: { unit: 'percent', polarity: 'maximise', frequency: 'week' },
    productionTimePerUnit: { unit: 'minute', polarity: 'minimise', frequency: 'month' },
    meanTimeBetweenFailures: { unit: 'hour', polarity: 'maximise', frequency: 'month' },
    meanTimeToRepair: { unit: 'hour', polarity: 'minimise', frequency: 'month' },
  },
  sales: {
    salesTargetAttainment: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    salesGrowth: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    averageOrderValue: { unit: 'rupiah', polarity: 'maximise', frequency: 'month' },
    winRateOfOffers: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    customerRetentionRate: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    salesCycleLength: { unit: 'day', polarity: 'minimise', frequency: 'quarter' },
    leadToOpportunityConversionRate: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    averageLeadResponseTime: { unit: 'hour', polarity: 'minimise', frequency: 'week' },
    contractRenewalRate: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    shareOfOverdueReceivables: { unit: 'percent', polarity: 'minimise', frequency: 'month' },
  },
  informationTechnology: {
    systemUptime: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    meanTimeToResolveTickets: { unit: 'hour', polarity: 'minimise', frequency: 'month' },
    helpdeskFirstResponseTime: { unit: 'minute', polarity: 'minimise', frequency: 'week' },
    shareOfTicketsSolvedAtFirstContact: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfTicketsSolvedWithinTheSla: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    numberOfOpenTickets: { polarity: 'minimise', frequency: 'week' },
    userSatisfactionScore: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    costPerTicket: { unit: 'rupiah', polarity: 'minimise', frequency: 'quarter' },
    shareOfDevicesOnTheLatestVersion: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    shareOfBackupsRestoredInTests: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
  },
  customerService: {
    customerSatisfactionScoreCsat: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    firstResponseTimeToCustomers: { unit: 'minute', polarity: 'minimise', frequency: 'week' },
    averageResolutionTime: { unit: 'hour', polarity: 'minimise', frequency: 'week' },
    firstContactResolutionRate: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfComplaintsSolvedWithin15Minutes: { unit: 'percent', polarity: 'maximise', frequency: 'week' },
    averageSpeedOfAnswer: { polarity: 'minimise', frequency: 'week' },
    averageHandlingTime: { unit: 'minute', polarity: 'stabilise', frequency: 'week' },
    netPromoterScoreNps: { unit: 'point', polarity: 'maximise', frequency: 'quarter' },
    shareOfReopenedTickets: { unit: 'percent', polarity: 'minimise', frequency: 'month' },
    complaintsPer100Orders: { polarity: 'minimise', frequency: 'month' },
  },
  publicRelations: {
    numberOfMediaMentions: { polarity: 'maximise', frequency: 'month' },
    shareOfPositiveCoverage: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfVoiceInTheMedia: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    potentialReach: { unit: 'person', polarity: 'maximise', frequency: 'month' },
    shareOfReportsWithOurKeyMessage: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    followerGrowthRate: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    averageEngagementTime: { polarity: 'maximise', frequency: 'month' },
    shareOfPressReleasesPublished: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    eventAttendanceRate: { unit: 'percent', polarity: 'maximise', frequency: 'semester' },
    averageTimeToFirstStatementInACrisis: { unit: 'hour', polarity: 'minimise', frequency: 'semester' },
  },
  researchAndDevelopment: {
    shareOfProjectMilestonesOnTime: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    shareOfSalesFromNewProducts: { unit: 'percent', polarity: 'maximise', frequency: 'semester' },
    averageTimeToFirstPrototype: { unit: 'day', polarity: 'minimise', frequency: 'quarter' },
    shareOfIdeasTested: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    shareOfIdeasFromOutside: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    developmentCostPerNewProduct: { unit: 'rupiah', polarity: 'minimise', frequency: 'semester' },
    shareOfRevenueSpentOnResearch: { unit: 'percent', polarity: 'stabilise', frequency: 'semester' },
    accuracyOfCostEstimates: { unit: 'ratio', polarity: 'stabilise', frequency: 'semester' },
    proposalSuccessRate: { unit: 'percent', polarity: 'maximise', frequency: 'semester' },
    shareOfPatentsRejected: { unit: 'percent', polarity: 'minimise', frequency: 'semester' },
  },
  administration: {
    contractTurnaroundTime: { unit: 'day', polarity: 'minimise', frequency: 'month' },
    shareOfLettersAnsweredOnTime: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    facilityResponseTime: { unit: 'minute', polarity: 'minimise', frequency: 'month' },
    shareOfMinorRepairsDoneWithin8Hours: { unit: 'percent', polarity: 'maximise', frequency: 'month' },
    shareOfContractsRenewedOnTime: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    contractComplianceRate: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    regulatoryComplianceRate: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    shareOfContractsOnTheApprovedTemplate: { unit: 'percent', polarity: 'maximise', frequency: 'quarter' },
    legalCostRatio: { unit: 'percent', polarity: 'minimise', frequency: 'semester' },
    averageTimeToSettleALegalMatter: { unit: 'day', polarity: 'minimise', frequency: 'quarter' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, LibraryKpi>>>>;

export type LibraryDepartmentId = keyof typeof libraryKpis;

export const libraryDepartments = Object.keys(libraryKpis) as LibraryDepartmentId[];
