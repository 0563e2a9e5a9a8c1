import type { Context } from '../../app/screen.ts';
import type { BrowseAction } from '../../browse/browse.ts';
import { browseBindings, browseTyping } from '../../browse/browse-keys.ts';
import type { Binding, KeyPress } from '../../keys.ts';
import { hasManifest } from '../../model.ts';
import { type AuditAction, type AuditState, fixable, placedPage, rowsOf, safelyFixable } from './state.ts';

const inList = (action: BrowseAction): AuditAction => ({ kind: 'browse', action });

export function auditBindings(state: AuditState, context: Context): readonly Binding<AuditAction>[] {
  const isEmpty = rowsOf(state, context).length === 0;
  const list = browseBindings(state.browse, isEmpty).map((one) => ({ ...one, action: inList(one.action) }));
  if (state.browse.mode === 'search') return list;
  const canFilter = state.browse.mode === 'browse' && (!isEmpty || Object.keys(state.filters).length > 0);
  return [...actions(state, context), ...list, ...(canFilter ? filters(state) : [])];
}

/** What can be done with the selected row, and only that. */
function actions(state: AuditState, context: Context): readonly Binding<AuditAction>[] {
  const { snapshot } = context.model;
  if (!snapshot) return [];
  const { places } = placedPage(state, context);
  const isOne = fixable(state, context).length > 0;
  return [
    ...(hasManifest(snapshot) ? [] : [{ keys: ['i'], label: 'write a manifest', action: { kind: 'init' } } as const]),
    ...(isOne ? [{ keys: ['f'], label: 'fix', action: { kind: 'fix' } } as const] : []),
    ...(safelyFixable(context).length > 0
      ? [{ keys: ['F'], label: 'fix all that is safe', action: { kind: 'fix-all' } } as const]
      : []),
    ...(places.length > 0 ? [{ keys: ['e'], label: 'edit', action: { kind: 'edit' } } as const] : []),
    ...(places.length > 1
      ? [
          { keys: ['n'], label: 'next place', action: { kind: 'place', by: 1 } } as const,
          { keys: ['N', 'p'], action: { kind: 'place', by: -1 } } as const,
        ]
      : []),
  ];
}

function filters({ filters: set }: AuditState): readonly Binding<AuditAction>[] {
  return [
    { keys: ['v'], label: 'verdict', action: { kind: 'filter', by: 'verdict' } },
    { keys: ['s'], label: 'severity', action: { kind: 'filter', by: 'severity' } },
    { keys: ['c'], label: 'client', action: { kind: 'filter', by: 'client' } },
    ...(Object.keys(set).length > 0 ? [{ keys: ['a'], label: 'all', action: { kind: 'show-all' } } as const] : []),
  ];
}

export function auditTyping({ browse }: AuditState, key: KeyPress): AuditAction | undefined {
  const action = browse.mode === 'search' ? browseTyping(browse, key) : undefined;
  return action && inList(action);
}
