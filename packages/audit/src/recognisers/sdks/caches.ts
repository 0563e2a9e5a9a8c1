import type { SdkSymbol } from '@mixer-oauth/core';
import type { CallExpr } from '../../outline/outline.ts';
import { receiverIn } from './symbol-parts.ts';

/**
 * `guild.members.cache.delete(id)`, `client.Caches().RemoveRole(id)`, `session.State.Guild(id)`, `member.roles(&ctx.cache)`: what a
 * library remembers is asked, not its service.
 */
export function asksCache({ callee, args }: CallExpr, candidates: readonly Readonly<{ symbol: SdkSymbol }>[]): boolean {
  const object = callee.kind === 'member' ? callee.object : undefined;
  const asked = object?.kind === 'call' && object.args.length === 0 ? object.callee : object;
  const owner = asked?.kind === 'member' ? asked.name : '';
  const [first] = args;
  return (
    /^caches?$/i.test(owner) ||
    (first !== undefined && 'name' in first.value && first.value.name === 'cache') ||
    (owner === 'State' && candidates.every(({ symbol }) => receiverIn(symbol.symbol) !== owner))
  );
}
