/** Ends every run with one plain line: how many tests passed and failed. */
module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter(({ testExecError }) => testExecError).length;
    process.stderr.write(`${results.numPassedTests} passed, ${results.numFailedTests + broken} failed\n`);
  }
};
