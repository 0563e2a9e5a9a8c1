import type { Binding, KeyPress } from '../keys.ts';
import type { Browse, BrowseAction } from './browse.ts';
import { fieldEdit } from './text-field.ts';

const moves: readonly Binding<BrowseAction>[] = [
  { keys: ['up'], action: { kind: 'move', by: -1 } },
  { keys: ['down'], action: { kind: 'move', by: 1 } },
  { keys: ['pageup', 'ctrl+b'], action: { kind: 'page', by: -1 } },
  { keys: ['pagedown', 'ctrl+f'], action: { kind: 'page', by: 1 } },
  { keys: ['home'], action: { kind: 'jump', to: 'first' } },
  { keys: ['end'], action: { kind: 'jump', to: 'last' } },
];
const letters: readonly Binding<BrowseAction>[] = [
  { keys: ['k'], action: { kind: 'move', by: -1 } },
  { keys: ['j'], action: { kind: 'move', by: 1 } },
];

/**
 * The keys of a list with a search and a page, by what has the keys now.
 *
 * @param isEmpty - nothing is there to move in; what was searched may be why
 */
export function browseBindings({ mode, query }: Browse, isEmpty: boolean): readonly Binding<BrowseAction>[] {
  if (mode === 'search')
    return [
      { keys: ['up', 'ctrl+p'], shown: 'upDown', label: 'move', action: { kind: 'move', by: -1 } },
      { keys: ['down', 'ctrl+n'], action: { kind: 'move', by: 1 } },
      ...moves.slice(2),
      { keys: ['enter'], shown: 'enter', label: 'done', action: { kind: 'keep' } },
      { keys: ['escape'], shown: 'Esc', label: 'clear', action: { kind: 'back' } },
    ];
  if (mode === 'details')
    return [
      { keys: ['up'], shown: 'upDown', label: 'scroll', action: { kind: 'move', by: -1 } },
      ...moves,
      ...letters,
      { keys: ['escape', 'left', 'backspace'], shown: 'Esc', label: 'back', action: { kind: 'back' } },
    ];
  const inList: readonly Binding<BrowseAction>[] = [
    { keys: ['up'], shown: 'upDown', label: 'move', action: { kind: 'move', by: -1 } },
    ...moves,
    ...letters,
    { keys: ['enter', 'right'], shown: 'enter', label: 'open', action: { kind: 'open' } },
  ];
  const search: Binding<BrowseAction> = { keys: ['/'], label: 'search', action: { kind: 'search' } };
  return [
    ...(isEmpty ? [] : inList),
    ...(isEmpty && query.text === '' ? [] : [search]),
    ...(query.text === ''
      ? []
      : [{ keys: ['escape'], shown: 'Esc', label: 'show all', action: { kind: 'back' } } as const]),
  ];
}

/** Where keys are typed into the query: while searching, and, where nothing else has a key, from the list too. */
export function browseTyping({ mode }: Browse, key: KeyPress): BrowseAction | undefined {
  const edit = mode === 'details' ? undefined : fieldEdit(key);
  if (!edit || (mode === 'browse' && edit.kind !== 'insert')) return undefined;
  return { kind: 'type', edit };
}
