import type { ReactNode } from 'react';
import type { Browse } from '../browse/browse.ts';
import type { ListRow } from '../browse/list-row.ts';
import { actionOf, type Binding, type KeyPress } from '../keys.ts';
import type { Model } from '../model.ts';
import type { Line } from '../text/line.ts';
import type { Effect } from './effect.ts';
import type { Layout } from './layout.ts';
import type { TextField } from '../browse/text-field.ts';

/** What a screen is drawn from and what its keys may look at. */
export interface Context {
  readonly model: Model;
  readonly layout: Layout;
}

export interface Step<State> {
  readonly state: State;
  readonly effects?: readonly Effect[];
}

/** The line above the list. */
export interface Head {
  readonly label: string;
  readonly field: TextField;
  readonly hint: string; // stands in the empty field
  readonly count: string; // how many rows are left
  /** Where one is: `Scopes`, `chat:connect`. */
  readonly crumbs: readonly string[];
}

/** One screen: a state, keys that make actions, a reducer, a view. All but the view is pure. */
export interface Screen<State extends { readonly browse: Browse }, Action> {
  readonly title: string;
  /** Why one would come here, for the help. */
  readonly purpose: string;
  readonly initial: State;
  /** What the list shows; how much room it has must not matter. */
  readonly rows: (state: State, context: Pick<Context, 'model'>) => readonly ListRow[];
  readonly reduce: (state: State, action: Action, context: Context) => Step<State>;
  readonly bindings: (state: State, context: Context) => readonly Binding<Action>[];
  /** For keys without a binding: what they type. */
  readonly typing: (state: State, key: KeyPress, context: Context) => Action | undefined;
  readonly head: (state: State, context: Context) => Head;
  readonly View: (props: Readonly<{ state: State; context: Context }>) => ReactNode;
  /** The same as plain lines, for a screen reader: what is selected and what is known of it. */
  readonly spoken: (state: State, context: Context) => readonly Line[];
}

/** A screen whose state only it understands. */
export interface AnyScreen {
  readonly title: string;
  readonly purpose: string;
  readonly initial: unknown;
  readonly isTyping: (state: unknown) => boolean;
  readonly isPageOpen: (state: unknown) => boolean;
  readonly countRows: (state: unknown, model: Model) => number;
  readonly press: (state: unknown, key: KeyPress, context: Context) => Step<unknown> | undefined;
  /** What was asked for and took its time: an action of this screen. */
  readonly deliver: (state: unknown, action: unknown, context: Context) => Step<unknown>;
  readonly bindings: (state: unknown, context: Context) => readonly Binding<unknown>[];
  readonly head: (state: unknown, context: Context) => Head;
  readonly View: (props: Readonly<{ state: unknown; context: Context }>) => ReactNode;
  readonly spoken: (state: unknown, context: Context) => readonly Line[];
}

/** Hides the types of a screen, so that all of them fit in one table. A state never reaches another screen. */
export function anyScreen<State extends { readonly browse: Browse }, Action>(screen: Screen<State, Action>): AnyScreen {
  const { View } = screen;
  return {
    title: screen.title,
    purpose: screen.purpose,
    initial: screen.initial,
    isTyping: (state) => (state as State).browse.mode === 'search',
    isPageOpen: (state) => (state as State).browse.mode === 'details',
    countRows: (state, model) => screen.rows(state as State, { model }).length,
    press: (state, key, context) => {
      const own = state as State;
      const action = actionOf(screen.bindings(own, context), key) ?? screen.typing(own, key, context);
      return action === undefined ? undefined : screen.reduce(own, action, context);
    },
    deliver: (state, action, context) => screen.reduce(state as State, action as Action, context),
    bindings: (state, context) => screen.bindings(state as State, context),
    head: (state, context) => screen.head(state as State, context),
    View: ({ state, context }) => View({ state: state as State, context }),
    spoken: (state, context) => screen.spoken(state as State, context),
  };
}
