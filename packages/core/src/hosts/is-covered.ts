import type { PlacedRule } from './client-hosts.ts';
import { matchHost } from './match-host.ts';

/** Whether another rule allows all that a rule allows. Of two equal rules the later one is the one too many. */
export function isCovered({ item, rule }: PlacedRule, other: PlacedRule): boolean {
  if (other.item === item) return false;
  if (other.rule.kind === rule.kind && other.rule.host === rule.host)
    return other.item.span.start.offset < item.span.start.offset;
  return other.rule.kind === 'wildcard' && matchHost(other.rule, rule.host);
}
