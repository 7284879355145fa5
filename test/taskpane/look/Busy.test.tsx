/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import * as React from 'react';
import { Busy } from '../../../src/taskpane/look/Busy';
import { clearPage, draw } from '../support/draw';

afterEach(() => {
  jest.useRealTimers();
  clearPage();
});

test('after a while it says what may be holding Excel up', () => {
  jest.useFakeTimers();
  draw('en', <Busy label="Checking" />);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => {
    jest.advanceTimersByTime(4000);
  });
  expect(screen.getByRole('status').textContent).toContain('finish it with Enter');
});
