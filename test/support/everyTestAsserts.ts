/** A test that comes to its end without having asked anything fails. */
beforeEach(() => {
  expect.hasAssertions();
});
