import { anyScreen } from '../../app/screen.ts';
import { clientsBindings, clientsTyping } from './keys.ts';
import { initialClients, reduceClients, rowsOf } from './state.ts';
import { clientsHead, ClientsView, spokenClients } from './view.tsx';

export const clients = anyScreen({
  title: 'Clients',
  purpose: 'each client as its users see it, and what was found in it',
  initial: initialClients,
  rows: rowsOf,
  reduce: reduceClients,
  bindings: clientsBindings,
  typing: clientsTyping,
  head: clientsHead,
  View: ClientsView,
  spoken: spokenClients,
});
