/**
 * Tests through a real browser or WeChat's component framework share a core with everything else: where the machine
 * stumbles, the gate tries one of them once more, and prints what failed first. Rules and functions get no second try.
 */
const { testPath = '' } = expect.getState();
if (process.env.CI && /\/test\/(browser|weapp)\//.test(testPath)) {
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
}
