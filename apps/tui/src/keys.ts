import { graphemes } from '@mixer-oauth/report';

/** One key, or several characters that came at once. `text` is what it would type. */
export interface KeyPress {
  readonly name: string; // `a`, `A`, `?`, `up`, `enter`, `ctrl+u`, `shift+tab`, `paste`
  readonly text?: string;
}

/** What a key does. `label` is what the footer and the help say; bindings without one are only in the help of another. */
export interface Binding<Action> {
  readonly keys: readonly string[];
  readonly shown?: string; // in place of the first key
  readonly label?: string;
  readonly action: Action;
}

type InkKey = Readonly<Record<string, unknown>>;

const named: readonly (readonly [string, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/** What Ink tells of input, as key presses: characters that arrived together (a slow line) are keys of their own. */
export function keyPresses(input: string, key: InkKey): readonly KeyPress[] {
  if (key['eventType'] === 'release') return [];
  if (key['tab'] === true) return [{ name: key['shift'] === true ? 'shift+tab' : 'tab' }];
  const special = named.find(([flag]) => key[flag] === true);
  if (special) return [{ name: special[1] }];
  if (key['ctrl'] === true) return [{ name: `ctrl+${input}` }];
  if (key['meta'] === true) return [];
  return graphemes(input).flatMap(({ text }) => characterKey(text));
}

const controlKeys: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007F': 'backspace',
};

/** A character among others: a control character is the letter 64 places behind it, with Ctrl (ECMA-48, 5.2). */
function characterKey(text: string): readonly KeyPress[] {
  const name = controlKeys[text];
  if (name !== undefined) return [{ name }];
  if (text >= ' ') return [{ name: text, text }];
  const letter = String.fromCharCode(text.charCodeAt(0) + 96);
  return /^[a-z]$/.test(letter) ? [{ name: `ctrl+${letter}` }] : [];
}

/** Pasted text, on one line. */
export const pasted = (text: string): KeyPress => ({
  name: 'paste',
  text: text.replaceAll(/\s+/g, ' ').trim(),
});

export const actionOf = <Action>(bindings: readonly Binding<Action>[], { name }: KeyPress): Action | undefined =>
  bindings.find(({ keys }) => keys.includes(name))?.action;
