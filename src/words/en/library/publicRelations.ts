import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for public relations. Source: kpi-facts §7. */
export const publicRelations: DepartmentExamples<'publicRelations'> = {
  numberOfMediaMentions: {
    name: 'Number of media mentions',
    definition: 'Articles and broadcasts that name us, each once a medium; our own channels do not count',
    formula: 'Count of mentions in the media that we follow',
    source: 'Media monitoring',
    unit: 'mentions',
  },
  shareOfPositiveCoverage: {
    name: 'Share of positive coverage',
    definition: 'Reports about us that two readers independently call favourable',
    formula: 'Positive reports ÷ all reports about us × 100',
    source: 'Press clippings with ratings',
  },
  shareOfVoiceInTheMedia: {
    name: 'Share of voice in the media',
    definition: 'How much of the talk about us and our named rivals is about us',
    formula: 'Mentions of us ÷ mentions of us and our rivals × 100',
    source: 'Media monitoring',
  },
  potentialReach: {
    name: 'Potential reach',
    definition: 'Audience of the media that reported on us, as stated by the media themselves',
    formula: 'Sum of the audiences of media with a report about us',
    source: 'Media monitoring',
  },
  shareOfReportsWithOurKeyMessage: {
    name: 'Share of reports with our key message',
    definition: 'Reports in which at least one of the agreed messages can be found',
    formula: 'Reports with a key message ÷ all reports about us × 100',
    source: 'Press clippings with ratings',
  },
  followerGrowthRate: {
    name: 'Follower growth rate',
    definition: 'Change in the followers of all our accounts together; bought followers do not count',
    formula: '(Followers at the end − followers at the start) ÷ followers at the start × 100',
    source: 'Statistics of the social media accounts',
  },
  averageEngagementTime: {
    name: 'Average engagement time',
    definition: 'Seconds that a reader or viewer stays with one of our posts, pages or films',
    formula: 'Time spent on our content ÷ visits to it',
    source: 'Web and account statistics',
    unit: 'seconds',
  },
  shareOfPressReleasesPublished: {
    name: 'Share of press releases published',
    definition: 'Press releases taken up by at least one medium, in whole or in part',
    formula: 'Press releases published ÷ press releases sent × 100',
    source: 'Press clippings',
  },
  eventAttendanceRate: {
    name: 'Event attendance rate',
    definition: 'Invited guests who came; companions and staff do not count',
    formula: 'Guests who came ÷ guests invited × 100',
    source: 'Guest list',
  },
  averageTimeToFirstStatementInACrisis: {
    name: 'Average time to first statement in a crisis',
    definition: 'Hours from the event to our first public word on it',
    formula: 'Sum of (first statement − event) ÷ crises',
    source: 'Incident log',
  },
};
