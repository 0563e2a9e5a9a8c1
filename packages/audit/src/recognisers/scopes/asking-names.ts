import type { Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';

/** What options, parameters and settings that take scopes are called. */
export const scopeKey =
  /^(?:(?:default_?|required_?|oauth_?|requested_?|auth(?:ori[sz]ation)?_?)?scopes?|request_?permissions)$/i;

/** Words in the names of functions that ask about what they are handed, compare it, keep or show it. */
const asks =
  /^(?:has|is|are|can|may|must|need|needs|check|verify|validate|require|requires|required|missing|expect|assert|equal|equals|test|match|matches|include|includes|contain|contains|index|every|some|filter|find|search|log|print|warn|error|info|debug|throw|describe|explain|label|deny|denied|allow|allows|allowed|grants|granted)$/i;
const keeps = /^(?:of|map|push|freeze)$/i;
const shows = /^(?:console|log|logger|expect|assert)$/i;

/** `user.hasScopes(…)`, `isAllowed(…)`, `expect(…).toEqual(…)`, `console.info(…)`: nothing is done with what is handed over. */
export function onlyLooks(callee: Expr): boolean {
  const words = nameOf(callee).split(/(?<=[a-z\d])(?=[A-Z])|[^A-Za-z\d]+/);
  if (keeps.test(nameOf(callee)) || words.some((word) => asks.test(word))) return true;
  return callee.kind === 'member' && shows.test(nameOf(callee.object));
}
