import { actionOf, type Binding, type KeyPress } from '../keys.ts';
import { screenIds, type ScreenId } from './screens.ts';

export type AppAction =
  | Readonly<{ kind: 'leave' | 'check' | 'undo' | 'accept' | 'refuse' }>
  | Readonly<{ kind: 'show'; screen: ScreenId }>
  | Readonly<{ kind: 'turn'; by: number }>
  | Readonly<{ kind: 'help'; isOpen: boolean }>
  | Readonly<{ kind: 'scroll-help' | 'scroll-preview'; by: number }>;

export interface Situation {
  readonly isPreviewOpen: boolean;
  readonly isHelpOpen: boolean;
  /** Letters go into a text. */
  readonly isTyping: boolean;
  readonly canUndo: boolean;
}

const leave: Binding<AppAction> = { keys: ['ctrl+c'], action: { kind: 'leave' } };

const turns: readonly Binding<AppAction>[] = [
  { keys: ['tab'], shown: 'Tab', label: 'next screen', action: { kind: 'turn', by: 1 } },
  { keys: ['shift+tab'], action: { kind: 'turn', by: -1 } },
];

const tabs: readonly Binding<AppAction>[] = screenIds.map((screen, index) => ({
  keys: [`${index + 1}`],
  action: { kind: 'show', screen },
}));

const scrolling = (kind: 'scroll-help' | 'scroll-preview'): readonly Binding<AppAction>[] => [
  { keys: ['up', 'k'], shown: 'upDown', label: 'scroll', action: { kind, by: -1 } },
  { keys: ['down', 'j'], action: { kind, by: 1 } },
  { keys: ['pageup'], action: { kind, by: -10 } },
  { keys: ['pagedown', ' '], action: { kind, by: 10 } },
];

export const previewBindings: readonly Binding<AppAction>[] = [
  { keys: ['enter', 'y'], shown: 'enter', label: 'write it', action: { kind: 'accept' } },
  { keys: ['escape', 'n', 'q'], shown: 'Esc', label: 'leave it', action: { kind: 'refuse' } },
  ...scrolling('scroll-preview'),
];

export const helpBindings: readonly Binding<AppAction>[] = [
  { keys: ['escape', '?', 'q', 'enter'], shown: 'Esc', label: 'close', action: { kind: 'help', isOpen: false } },
  ...scrolling('scroll-help'),
];

/** What holds on every screen while nothing is typed. */
export function commonBindings(canUndo: boolean): readonly Binding<AppAction>[] {
  return [
    ...(canUndo ? [{ keys: ['u'], label: 'undo', action: { kind: 'undo' } } as const] : []),
    { keys: ['?'], label: 'help', action: { kind: 'help', isOpen: true } },
    { keys: ['q'], label: 'quit', action: { kind: 'leave' } },
    { keys: ['ctrl+r'], action: { kind: 'check' } },
    ...tabs,
  ];
}

/** What a key does whatever the screen is. */
export function appActionOf(key: KeyPress, situation: Situation): AppAction | undefined {
  return actionOf([leave, ...bindingsIn(situation)], key);
}

function bindingsIn({ isPreviewOpen, isHelpOpen, isTyping, canUndo }: Situation): readonly Binding<AppAction>[] {
  if (isPreviewOpen) return previewBindings;
  if (isHelpOpen) return helpBindings;
  return isTyping ? turns : [...turns, ...commonBindings(canUndo)];
}
