import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for IT. Source: kpi-facts §7. */
export const informationTechnology: DepartmentExamples<'informationTechnology'> = {
  systemUptime: {
    name: 'System uptime',
    definition: 'Agreed service time in which users could work; announced maintenance is no service time',
    formula: 'Time available ÷ agreed service time × 100',
    source: 'Monitoring log',
  },
  meanTimeToResolveTickets: {
    name: 'Mean time to resolve tickets',
    definition: 'Working hours from the opening of a ticket until the user agrees that it is solved',
    formula: 'Total resolution time ÷ tickets resolved',
    source: 'Ticket system',
  },
  helpdeskFirstResponseTime: {
    name: 'Helpdesk first response time',
    definition: 'Working minutes until a colleague of the helpdesk, not a machine, answers a ticket',
    formula: 'Sum of (first answer − opening) ÷ tickets',
    source: 'Ticket system',
  },
  shareOfTicketsSolvedAtFirstContact: {
    name: 'Share of tickets solved at first contact',
    definition: 'Tickets closed in the first call or message, without passing them on',
    formula: 'Tickets solved at first contact ÷ tickets closed × 100',
    source: 'Ticket system',
  },
  shareOfTicketsSolvedWithinTheSla: {
    name: 'Share of tickets solved within the SLA',
    definition: 'Tickets solved within the time agreed for their urgency',
    formula: 'Tickets solved within the agreed time ÷ tickets closed × 100',
    source: 'Ticket system',
  },
  numberOfOpenTickets: {
    name: 'Number of open tickets',
    definition: 'Backlog of tickets not solved at the end of the week, whatever their age',
    formula: 'Count of tickets open on the last working day',
    source: 'Ticket system',
    unit: 'tickets',
  },
  userSatisfactionScore: {
    name: 'User satisfaction score',
    definition: 'Users who answer “satisfied” or better when their ticket is closed',
    formula: 'Satisfied answers ÷ all answers × 100',
    source: 'Short survey after each ticket',
  },
  costPerTicket: {
    name: 'Cost per ticket',
    definition: 'Salaries, licences and devices of the helpdesk for each ticket that it closes',
    formula: 'Helpdesk cost ÷ tickets closed',
    source: 'General ledger and ticket system',
  },
  shareOfDevicesOnTheLatestVersion: {
    name: 'Share of devices on the latest version',
    definition: 'Computers and phones that run the version of the system now released for use',
    formula: 'Devices on the latest version ÷ all devices × 100',
    source: 'Asset list',
  },
  shareOfBackupsRestoredInTests: {
    name: 'Share of backups restored in tests',
    definition: 'Test restores after which the data was complete and could be used',
    formula: 'Test restores that worked ÷ all test restores × 100',
    source: 'Restore log',
  },
};
