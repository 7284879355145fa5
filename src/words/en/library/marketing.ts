import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for marketing. Source: kpi-facts §7; the first two are the task card's. */
export const marketing: DepartmentExamples<'marketing'> = {
  numberOfProductsSold: {
    name: 'Number of products sold',
    definition: 'Units handed over and paid for, without samples and returned goods',
    formula: 'Sum of the units sold in the month − units returned',
    source: 'Sales ledger',
  },
  numberOfClassesThatKnowTheProduct: {
    name: 'Number of classes that know the product',
    definition: 'Classes in which at least half of the pupils asked can name the product',
    formula: 'Count of classes with 50% or more right answers',
    source: 'Recall survey in every class',
  },
  shareOfPeopleWhoNameOurBrandFirst: {
    name: 'Share of people who name our brand first',
    definition: 'Brand awareness: people who, asked for a product of this kind, think of ours before any other',
    formula: 'People who name our brand first ÷ people asked × 100',
    source: 'Brand survey',
  },
  visitorToBuyerConversionRate: {
    name: 'Visitor-to-buyer conversion rate',
    definition: 'Visitors of the shop, stand or website who buy something on that visit',
    formula: 'Visitors who buy ÷ all visitors × 100',
    source: 'Visitor count and sales receipts',
  },
  socialMediaEngagementRate: {
    name: 'Social media engagement rate',
    definition: 'Likes, comments, shares and saves on our posts, advertisements left out',
    formula: 'Reactions to the posts of the month ÷ followers at the end of the month × 100',
    source: 'Statistics of the social media accounts',
  },
  costPerLead: {
    name: 'Cost per lead',
    definition: 'Spending on promotion for each new person or company that shows interest and leaves a contact',
    formula: 'Marketing cost ÷ new leads',
    source: 'General ledger and list of leads',
  },
  customerAcquisitionCost: {
    name: 'Customer acquisition cost',
    definition: 'What it takes to win one customer who has never bought before, salaries of the team included',
    formula: 'Sales and marketing cost ÷ new customers',
    source: 'General ledger and customer list',
  },
  shareOfLeadsAcceptedBySales: {
    name: 'Share of leads accepted by sales',
    definition: 'Leads handed over by marketing that the sales team takes up as worth a conversation',
    formula: 'Leads accepted by sales ÷ leads handed over × 100',
    source: 'Customer database (CRM)',
  },
  shareOfReturningVisitors: {
    name: 'Share of returning visitors',
    definition: 'Visitors of the website who had been there before; each person counts once a month',
    formula: 'Returning visitors ÷ all different visitors × 100',
    source: 'Web statistics',
  },
  websiteBounceRate: {
    name: 'Website bounce rate',
    definition: 'Visits that end on the page where they began',
    formula: 'Single-page visits ÷ all visits × 100',
    source: 'Web statistics',
  },
};
