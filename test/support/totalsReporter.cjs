/**
 * Ends every run with one plain line: how many tests passed and failed. What was skipped is told before it, and fails the run where
 * FORBID_SKIPPING=1.
 */
module.exports = class TotalsReporter {
  /** With `-t` whatever has another name is skipped, as was asked. */
  constructor({ testNamePattern }) {
    this.isWhole = !testNamePattern;
  }

  onRunComplete(_contexts, { testResults, numPassedTests, numFailedTests }) {
    const broken = testResults.filter(({ testExecError }) => testExecError).length;
    const skipped = !this.isWhole
      ? []
      : testResults.flatMap((file) => file.testResults).filter(({ status }) => status === 'pending');
    for (const { fullName } of skipped.slice(0, 20)) process.stderr.write(`Skipped: ${fullName}\n`);
    if (skipped.length > 20) process.stderr.write(`Skipped: ${skipped.length - 20} more\n`);
    const forbidden = process.env.FORBID_SKIPPING === '1' ? skipped.length : 0;
    if (forbidden > 0) this.error = new Error(`${forbidden} tests were skipped, which FORBID_SKIPPING=1 forbids.`);
    process.stderr.write(`${numPassedTests} passed, ${numFailedTests + broken + forbidden} failed\n`);
  }

  getLastError() {
    return this.error;
  }
};
