import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for research and development. Source: kpi-facts §7. */
export const researchAndDevelopment: DepartmentExamples<'researchAndDevelopment'> = {
  shareOfProjectMilestonesOnTime: {
    name: 'Share of project milestones on time',
    definition: 'Milestones of the agreed plan that were reached on or before their day',
    formula: 'Milestones reached on time ÷ milestones due × 100',
    source: 'Project plan',
  },
  shareOfSalesFromNewProducts: {
    name: 'Share of sales from new products',
    definition: 'Sales of products launched in the last two semesters; a new colour or size is no new product',
    formula: 'Sales of new products ÷ total sales × 100',
    source: 'Sales ledger',
  },
  averageTimeToFirstPrototype: {
    name: 'Average time to first prototype',
    definition: 'Days from the approval of an idea to a first piece that can be tried out',
    formula: 'Sum of (prototype ready − idea approved) ÷ prototypes',
    source: 'Project log',
  },
  shareOfIdeasTested: {
    name: 'Share of ideas tested',
    definition: 'Ideas for which a trial was made and its outcome written down',
    formula: 'Ideas tested ÷ ideas collected × 100',
    source: 'Idea log',
  },
  shareOfIdeasFromOutside: {
    name: 'Share of ideas from outside',
    definition: 'Ideas that came from customers, suppliers or schools rather than our own team',
    formula: 'Ideas from outside ÷ ideas collected × 100',
    source: 'Idea log',
  },
  developmentCostPerNewProduct: {
    name: 'Development cost per new product',
    definition: 'Material, tests and working hours until a product is ready for sale, failed trials included',
    formula: 'Development cost ÷ new products',
    source: 'Project accounts',
  },
  shareOfRevenueSpentOnResearch: {
    name: 'Share of revenue spent on research',
    definition: 'How much of what we earn goes into new products; too little costs the future, too much the present',
    formula: 'Research and development cost ÷ revenue × 100',
    source: 'General ledger',
  },
  accuracyOfCostEstimates: {
    name: 'Accuracy of cost estimates',
    definition: 'What a product really costs against the estimate at the start; 1 means a perfect estimate',
    formula: 'Actual product cost ÷ cost estimated at the start',
    source: 'Cost accounts',
  },
  proposalSuccessRate: {
    name: 'Proposal success rate',
    definition: 'Proposals for money that were approved, in full or in part',
    formula: 'Proposals funded ÷ proposals submitted × 100',
    source: 'List of proposals',
  },
  shareOfPatentsRejected: {
    name: 'Share of patents rejected',
    definition: 'Applications turned down for good; those still under examination do not count',
    formula: 'Patents rejected ÷ patents decided × 100',
    source: 'Patent file',
  },
};
