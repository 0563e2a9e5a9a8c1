import type { Model } from '../model.ts';
import type { KeyPress } from '../keys.ts';
import type { Effect } from './effect.ts';
import { appActionOf, type AppAction } from './keys.ts';
import { layoutOf } from './layout.ts';
import { type Preview, scrollPreview } from './preview.ts';
import type { Context } from './screen.ts';
import { screenIds, type ScreenId, screens } from './screens.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Message {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'note';
}

/** Everything that the screen shows beside what is known. */
export interface AppState {
  readonly screen: ScreenId;
  readonly states: Readonly<Record<ScreenId, unknown>>;
  readonly isHelpOpen: boolean;
  readonly helpScroll: number;
  /** A diff that waits for a yes. */
  readonly preview?: Preview;
  /** Gone with the next key. */
  readonly message?: Message;
}

export interface AppStep {
  readonly state: AppState;
  readonly effects: readonly Effect[];
}

export const initialApp: AppState = {
  screen: screenIds[0] ?? 'scopes',
  states: Object.fromEntries(screenIds.map((id) => [id, screens[id].initial])) as Record<ScreenId, unknown>,
  isHelpOpen: false,
  helpScroll: 0,
};

export function contextOf({ screen, states }: AppState, model: Model, { columns, rows }: Size): Context {
  const { isPageOpen, countRows } = screens[screen];
  const state = states[screen];
  return { model, layout: layoutOf(columns, rows, isPageOpen(state), countRows(state, model)) };
}

/** What a key does: to the diff or the help that is open, else to the whole app, else to the screen. */
export function pressKey(state: AppState, key: KeyPress, model: Model, size: Size): AppStep {
  const { message: _old, ...quiet } = state;
  const context = contextOf(quiet, model, size);
  const screen = screens[quiet.screen];
  const action = appActionOf(key, {
    isPreviewOpen: quiet.preview !== undefined,
    isHelpOpen: quiet.isHelpOpen,
    isTyping: screen.isTyping(quiet.states[quiet.screen]),
    canUndo: model.canUndo,
  });
  if (action) return reduceApp(quiet, action, size);
  if (quiet.preview || quiet.isHelpOpen) return { state: quiet, effects: [] };
  const step = screen.press(quiet.states[quiet.screen], key, context);
  if (!step) return { state: quiet, effects: [] };
  return {
    state: { ...quiet, states: { ...quiet.states, [quiet.screen]: step.state } },
    effects: step.effects ?? [],
  };
}

export function reduceApp(state: AppState, action: AppAction, { rows }: Size): AppStep {
  const { preview, ...rest } = state;
  const only = (next: AppState, ...effects: readonly Effect[]): AppStep => ({ state: next, effects });
  switch (action.kind) {
    case 'leave':
      return only(state, { kind: 'leave' });
    case 'show':
      return only({ ...state, screen: action.screen });
    case 'turn': {
      const at = screenIds.indexOf(state.screen) + action.by + screenIds.length;
      return only({ ...state, screen: screenIds[at % screenIds.length] ?? state.screen });
    }
    case 'help':
      return only({ ...state, isHelpOpen: action.isOpen, helpScroll: 0 });
    case 'scroll-help':
      return only({ ...state, helpScroll: Math.max(0, state.helpScroll + action.by) });
    case 'check':
      return only(state, { kind: 'check' });
    case 'undo':
      return only(state, { kind: 'plan-undo' });
    case 'scroll-preview':
      return only(preview ? { ...rest, preview: scrollPreview(preview, action.by, rows) } : state);
    case 'accept':
      return preview ? only(rest, { kind: 'write', plan: preview.plan }) : only(state);
    case 'refuse':
      return only({ ...rest, message: { text: 'Nothing was written.', tone: 'note' } });
  }
}
