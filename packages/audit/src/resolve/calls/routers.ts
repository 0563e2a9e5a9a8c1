import { ownerOf } from '../program/method-around.ts';
import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type CallSite, emptyContext } from '../context.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import { childrenOf, expressionsOf } from '../program/walk.ts';

type Sites = readonly (readonly [FunctionInfo, CallSite])[];

/** What Alamofire asks of whatever it is handed as a request, and nobody else calls. */
const asked = /^(?:asURLRequest|asURL)$/;

/**
 * A router: an enum that a library asks for the request of each of its members. Of each member that the program names, a call; of
 * an enum that nobody names, of every one.
 */
export const routerSites = rememberingEach((program: Program): Sites =>
  program.functions.flatMap((fn): Sites => {
    const type = fn.owner;
    if (fn.file.language !== 'swift' || type?.outline.kind !== 'enum' || !asked.test(fn.name)) return [];
    const fields = type.outline.fields.filter(({ value, type: declared }) => !value && !declared);
    const outside = namesOutside(program, type);
    const named = fields.filter(({ name }) => outside.has(name));
    return (named.length > 0 ? named : fields).map(({ name, at }) => {
      const expr: Expr = { kind: 'name', name, at };
      const self = { kind: 'text', pieces: [{ text: name }], of: { type, name } } as const;
      return [fn, { call: { expr, fn: type.body, context: emptyContext }, args: [], self }];
    });
  }),
);

/** Names of members that stand in functions outside of a type's own: `.follow(id)`, `Router.me`. */
const namesOutside = (program: Program, type: ClassInfo): ReadonlySet<string> =>
  new Set([...namesByOwner(program)].flatMap(([owner, names]) => (owner === type ? [] : [...names])));

const namesByOwner = rememberingEach((program: Program): ReadonlyMap<ClassInfo | undefined, ReadonlySet<string>> => {
  const found = new Map<ClassInfo | undefined, Set<string>>();
  for (const fn of program.functions) {
    if (fn.file.language !== 'swift') continue;
    const names = found.get(ownerOf(fn)) ?? new Set();
    found.set(ownerOf(fn), names);
    const open: Expr[] = fn.body.flatMap(expressionsOf);
    for (let expr = open.pop(); expr; expr = open.pop()) {
      if (expr.kind === 'member') names.add(expr.name);
      open.push(...childrenOf(expr));
    }
  }
  return found;
});
