/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as React from 'react';
import { ReasonedButton } from '../../../src/taskpane/look/ReasonedButton';
import { accessibilityFaults, clearPage, draw } from '../support/draw';

afterEach(clearPage);

const kinds = ['plain', 'primary', 'link'] as const;

describe.each(kinds)('%s', (kind) => {
  test('says why it cannot be used, does nothing, and keeps the keyboard', async () => {
    const onClick = jest.fn();
    const { rerender } = draw('en', <ReasonedButton {...{ kind, onClick }} text="Write" reason={undefined} />);
    const button = screen.getByRole('button', { name: 'Write' });
    button.focus();
    rerender(
      <main>
        <ReasonedButton {...{ kind, onClick }} text="Write" reason="Nothing to write yet." />
      </main>,
    );
    const hindered = screen.getByRole('button', { name: 'Write', description: 'Nothing to write yet.' });
    expect(hindered.getAttribute('aria-disabled')).toBe('true');
    hindered.focus();
    expect(document.activeElement).toBe(hindered);
    fireEvent.click(hindered);
    expect(onClick).not.toHaveBeenCalled();
    expect(screen.getByText('Nothing to write yet.').hidden).toBe(false);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('what the page shows anyway is said, and not drawn twice', async () => {
    draw('en', <ReasonedButton {...{ kind }} text="Write" reason="Writing …" isShown onClick={jest.fn()} />);
    const button = screen.getByRole('button', { name: 'Write', description: 'Writing …' });
    expect(button.title).toBe('Writing …');
    expect(screen.getByText('Writing …').hidden).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('a usable one has no reason, and does what it says', () => {
    const onClick = jest.fn();
    draw('en', <ReasonedButton {...{ kind, onClick }} text="Write" reason={undefined} />);
    const button = screen.getByRole('button', { name: 'Write' });
    expect(button.getAttribute('aria-describedby')).toBeNull();
    fireEvent.click(button);
    expect(onClick).toHaveBeenCalledTimes(1);
  });
});

test('no other button of the pane can be switched off', () => {
  const files = readdirSync('src/taskpane', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(50);
  const others = files.filter(
    (file) =>
      !file.endsWith('ReasonedButton.tsx') &&
      /<(?:button|DefaultButton|PrimaryButton)\s[^<]*\bdisabled\b/.test(
        readFileSync(join('src/taskpane', file), 'utf8').replaceAll('=>', '='),
      ),
  );
  expect(others).toEqual([]);
});
