import * as React from 'react';
import { bestGrid } from '../../intake/bestGrid';
import { compareRows, type IntakePlan } from '../../intake/compareRows';
import type { Grid } from '../../intake/Grid';
import type { IntakeChoices, IntakeLanguage, UnderstoodTable } from '../../intake/Understood';
import { understandTable } from '../../intake/understandTable';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { clipboardGrids, type Pasted } from './clipboardGrids';

export type IntakeLook = Awaited<ReturnType<PaneActions['lookAtRows']>>;
export type IntakeWish = Parameters<PaneActions['takeIn']>[1];
export type TakenIn = Awaited<ReturnType<PaneActions['takeIn']>>;
export type TakenOut = Awaited<ReturnType<PaneActions['takeOut']>>;

/** What was pasted and how it is understood. */
export interface PasteInPreview {
  readonly grid: Grid;
  readonly otherTables: number;
  readonly choices: IntakeChoices;
  readonly wish: IntakeWish;
  readonly look: IntakeLook;
  readonly understood: UnderstoodTable;
  readonly plan: IntakePlan;
}

/** Where pasting in stands. */
export type PasteInState =
  | { readonly kind: 'waiting'; readonly nothing?: boolean; readonly problem?: Problem }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly preview: PasteInPreview; readonly problem?: Problem }
  | { readonly kind: 'writing'; readonly preview: PasteInPreview }
  | { readonly kind: 'done'; readonly taken: TakenIn; readonly undone?: TakenOut; readonly problem?: Problem }
  | { readonly kind: 'undoing'; readonly taken: TakenIn };

interface PasteIn {
  readonly state: PasteInState;
  readonly paste: (pasted: Pasted) => Promise<void>;
  readonly choose: (choices: IntakeChoices) => void;
  readonly wish: (wish: IntakeWish) => void;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly again: () => void;
  /** Asks whether rows can be taken in at all. */
  readonly look: () => Promise<void>;
}

const firstWish: IntakeWish = { update: false, addDepartments: true };

/** Understands what is pasted, compares it with the workbook, and writes it when asked. */
export function usePasteIn(actions: PaneActions, languages: readonly IntakeLanguage[]): PasteIn {
  const [state, setState] = React.useState<PasteInState>({ kind: 'waiting' });
  const paste = async (pasted: Pasted): Promise<void> => {
    const best = bestGrid(clipboardGrids(pasted), languages);
    if (!best) return setState({ kind: 'waiting', nothing: true });
    setState({ kind: 'reading' });
    try {
      const look = await actions.lookAtRows();
      const { grid, left: otherTables } = best;
      setState({ kind: 'preview', preview: preview({ grid, otherTables, choices: {}, wish: firstWish, look }) });
    } catch (error) {
      setState({ kind: 'waiting', problem: problemOf(error) });
    }
  };
  const preview = (given: Omit<PasteInPreview, 'understood' | 'plan'>): PasteInPreview => {
    const understood = understandTable(given.grid, languages, given.choices);
    return { ...given, understood, plan: compareRows(understood, given.look.rows) };
  };
  const change = (part: Partial<PasteInPreview>): void => {
    if (state.kind === 'preview') setState({ kind: 'preview', preview: preview({ ...state.preview, ...part }) });
  };
  const write = async (): Promise<void> => {
    if (state.kind !== 'preview') return;
    const { preview: shown } = state;
    setState({ kind: 'writing', preview: shown });
    try {
      setState({ kind: 'done', taken: await actions.takeIn(shown.understood, shown.wish) });
    } catch (error) {
      setState({ kind: 'preview', preview: shown, problem: problemOf(error) });
    }
  };
  const undo = async (): Promise<void> => {
    if (state.kind !== 'done') return;
    const { taken } = state;
    setState({ kind: 'undoing', taken });
    try {
      setState({ kind: 'done', taken, undone: await actions.takeOut(taken) });
    } catch (error) {
      setState({ kind: 'done', taken, problem: problemOf(error) });
    }
  };
  const look = React.useCallback(async (): Promise<void> => {
    try {
      await actions.lookAtRows();
      setState((now) => (now.kind === 'waiting' ? { kind: 'waiting' } : now));
    } catch (error) {
      setState((now) => (now.kind === 'waiting' ? { kind: 'waiting', problem: problemOf(error) } : now));
    }
  }, [actions]);
  return {
    ...{ state, paste, write, undo, look },
    choose: (choices) => change({ choices }),
    wish: (wish) => change({ wish }),
    again: () => setState({ kind: 'waiting' }),
  };
}
