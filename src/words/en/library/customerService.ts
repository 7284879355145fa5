import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for customer service. Source: kpi-facts §7. */
export const customerService: DepartmentExamples<'customerService'> = {
  customerSatisfactionScoreCsat: {
    name: 'Customer satisfaction score (CSAT)',
    definition: 'Customers who answer “satisfied” or better after their case is closed',
    formula: 'Satisfied answers ÷ all answers × 100',
    source: 'Customer survey',
  },
  firstResponseTimeToCustomers: {
    name: 'First response time to customers',
    definition: 'Opening minutes until a person, not a machine, answers a customer',
    formula: 'Sum of (first answer − arrival of the message) ÷ messages',
    source: 'Ticket system',
  },
  averageResolutionTime: {
    name: 'Average resolution time',
    definition: 'Opening hours from the first message until the customer’s case is closed',
    formula: 'Total resolution time ÷ cases closed',
    source: 'Ticket system',
  },
  firstContactResolutionRate: {
    name: 'First-contact resolution rate',
    definition: 'Customers who need not write or call a second time about the same matter',
    formula: 'Cases solved at first contact ÷ cases closed × 100',
    source: 'Ticket system',
  },
  shareOfComplaintsSolvedWithin15Minutes: {
    name: 'Share of complaints solved within 15 minutes',
    definition: 'Complaints for which the customer accepts the solution on the spot',
    formula: 'Complaints solved within 15 minutes ÷ all complaints × 100',
    source: 'Complaint log',
  },
  averageSpeedOfAnswer: {
    name: 'Average speed of answer',
    definition: 'Seconds that a caller waits until somebody picks up; calls given up do not count',
    formula: 'Waiting time of answered calls ÷ answered calls',
    source: 'Telephone log',
    unit: 'seconds',
  },
  averageHandlingTime: {
    name: 'Average handling time',
    definition: 'Talking and writing up; too short is curt, too long makes others wait',
    formula: 'Total handling time ÷ contacts handled',
    source: 'Telephone log',
  },
  netPromoterScoreNps: {
    name: 'Net promoter score (NPS)',
    definition: 'Would customers recommend us? 9 and 10 are promoters, 0 to 6 detractors, the rest neither',
    formula: '% of promoters − % of detractors',
    source: 'Customer survey',
  },
  shareOfReopenedTickets: {
    name: 'Share of reopened tickets',
    definition: 'Closed tickets that a customer opens again because the matter came back',
    formula: 'Tickets reopened ÷ tickets closed × 100',
    source: 'Ticket system',
  },
  complaintsPer100Orders: {
    name: 'Complaints per 100 orders',
    definition: 'Complaints about product, delivery or service; questions and praise do not count',
    formula: 'Complaints ÷ orders × 100',
    source: 'Complaint log and order list',
    unit: 'per 100 orders',
  },
};
