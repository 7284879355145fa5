/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { ContextualMenu } from '../../../src/taskpane/look/ContextualMenu';
import { clearPage, draw } from '../support/draw';

afterEach(clearPage);

test('a menu is there once it is loaded, and does what is chosen', async () => {
  const onClick = jest.fn();
  draw('en', <ContextualMenu items={[{ key: 'one', text: 'Sort', onClick }]} />);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Sort' }));
  expect(onClick).toHaveBeenCalledTimes(1);
});
