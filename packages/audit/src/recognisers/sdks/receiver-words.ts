import { wordsOf as allWordsOf } from '../../name-words.ts';
import type { CallExpr } from '../../outline/outline.ts';
import type { Value } from '../../resolve/values.ts';

/** What programs and libraries write either way. */
const shortFor = new Map([
  ['repository', 'repo'],
  ['repositorie', 'repo'],
  ['organization', 'org'],
]);

/** Those that tell something: one and many are the same, `of` and `is` tell nothing. */
export const wordsOf = (name: string): readonly string[] =>
  allWordsOf(name)
    .map((word) => word.replace(/s$/, ''))
    .map((word) => shortFor.get(word) ?? word)
    .filter((word) => word.length > 2);

export const saysNothing = /^(?:client|service|api|sdk|connection|manager|get)$/;

/** Words that every library's receivers have tell nothing; where there are no others they must do. */
export function tellingWords(receiver: string): readonly string[] {
  const words = wordsOf(receiver);
  const telling = words.filter((word) => !saysNothing.test(word));
  return telling.length > 0 ? telling : words;
}

/** `org` of `org.acme.api` is no organization. */
const domain = /^(?:org|com|net|io)\./;

/** Words of the names that a call's receiver has, and of where it is from. */
export function receiverWords(call: CallExpr, callee: Value): ReadonlySet<string> {
  const names: string[] = [];
  if (callee.kind === 'external') names.push(...callee.path.slice(0, -1), callee.module.replace(domain, ''));
  for (let object = call.callee.kind === 'member' ? call.callee.object : undefined; object;) {
    if (object.kind === 'member' || object.kind === 'name') names.push(object.name);
    // `client.use(UserService.class).find(id)`: the class that is asked for.
    if (object.kind === 'call')
      for (const { value } of object.args)
        if (value.kind === 'name' && /^[A-Z]/.test(value.name)) names.push(value.name);
    object = object.kind === 'member' ? object.object : object.kind === 'call' ? object.callee : undefined;
  }
  return new Set(names.flatMap((name) => [...wordsOf(name)]));
}

/** The surest first, and of those the one whose receiver fits the call's best. */
export function bestFirst<One extends Readonly<{ callee: Value; score: number }>>(
  call: CallExpr,
  found: readonly One[],
  receiverOf: (one: One) => string,
): readonly One[] {
  if (found.length < 2) return found;
  const fit = new Map(found.map((one) => [one, likeness(receiverWords(call, one.callee), receiverOf(one))]));
  return found.toSorted((left, right) => right.score - left.score || (fit.get(right) ?? 0) - (fit.get(left) ?? 0));
}

/** `issue_comment` for `issue.comments().edit`, not `issue` or `review_comment`: how many words are there, and whether all. */
function likeness(hints: ReadonlySet<string>, receiver: string): number {
  const words = tellingWords(receiver);
  const there = words.filter((word) => hints.has(word)).length;
  return words.length === 0 ? 0 : there / words.length + there / 100;
}
