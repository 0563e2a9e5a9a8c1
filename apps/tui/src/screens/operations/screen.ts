import { anyScreen } from '../../app/screen.ts';
import { operationsBindings, operationsTyping } from './keys.ts';
import { initialOperations, reduceOperations, rowsOf } from './state.ts';
import { operationsHead, OperationsView, spokenOperations } from './view.tsx';

export const operations = anyScreen({
  title: 'Operations',
  purpose: 'every API path, chat method and event: which scopes it needs, who calls it here',
  initial: initialOperations,
  rows: rowsOf,
  reduce: reduceOperations,
  bindings: operationsBindings,
  typing: operationsTyping,
  head: operationsHead,
  View: OperationsView,
  spoken: spokenOperations,
});
