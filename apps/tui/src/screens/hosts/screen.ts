import { anyScreen } from '../../app/screen.ts';
import { hostsBindings, hostsTyping } from './keys.ts';
import { initialHosts, reduceHosts, rowsOf } from './state.ts';
import { hostsHead, HostsView, spokenHosts } from './view.tsx';

export const hosts = anyScreen({
  title: 'Hosts',
  purpose: 'type a URL and see which client accepts it, rule by rule; make an authorize URL',
  initial: initialHosts,
  rows: rowsOf,
  reduce: reduceHosts,
  bindings: hostsBindings,
  typing: hostsTyping,
  head: hostsHead,
  View: HostsView,
  spoken: spokenHosts,
});
