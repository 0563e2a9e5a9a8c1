import { anyScreen } from '../../app/screen.ts';
import { scopesBindings, scopesTyping } from './keys.ts';
import { initialScopes, reduceScopes, rowsOf } from './state.ts';
import { scopesHead, ScopesView, spokenScopes } from './view.tsx';

export const scopes = anyScreen({
  title: 'Scopes',
  purpose: 'every scope: what it grants, what needs it, who uses it here',
  initial: initialScopes,
  rows: rowsOf,
  reduce: reduceScopes,
  bindings: scopesBindings,
  typing: scopesTyping,
  head: scopesHead,
  View: ScopesView,
  spoken: spokenScopes,
});
