import type { Expr } from '../../outline/outline.ts';
import { settersOf } from '../../resolve/classes/set-by-methods.ts';
import { callsOwn } from '../../resolve/calls/sites.ts';
import type { Context } from '../../resolve/context.ts';
import type { Chain } from '../../resolve/expand.ts';
import { methodAround } from '../../resolve/program/method-around.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { traceNames } from '../../resolve/program/trace-names.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import type { Scene } from '../recogniser.ts';

/** `isAll`: of every known caller it is known on which object it calls the method, and what was set on that. */
export type Steps = Readonly<{ method: FunctionInfo; isAll: boolean }>;

/**
 * The method around a place where scopes are asked for that other methods of its object have set or added, step by step:
 * `new Login().with('chat:chat').open()`. Who calls it tells on which object. Undefined where nothing is set so, or nobody calls it.
 */
export function stepsBefore({ evaluator }: Scene, placed: Placed, { context }: Chain): Steps | undefined {
  const method = outermost(placed.fn, context);
  if (!method?.owner || method.isConstructor || context.assumed.siteOf(method)) return undefined;
  const sites = (evaluator.sites.get(method) ?? []).filter(({ isSupposed }) => !isSupposed);
  const fields = sites.length > 0 ? fieldsSet(evaluator.program, placed) : [];
  if (fields.length === 0) return undefined;
  const isAll = sites.every(
    ({ self }) =>
      self?.kind === 'instance' &&
      fields.some((name) => self.props?.has(name) === true || self.grown?.has(name) === true),
  );
  return { method, isAll };
}

/** The method that runs on the object: of `open()`, which calls `ask()`, that one once it is known that it does. */
function outermost(fn: FunctionInfo, { assumed }: Context): FunctionInfo | undefined {
  let method = methodAround(fn);
  for (let depth = 0; method && depth < mostSteps; depth += 1) {
    const site = assumed.siteOf(method);
    const caller: FunctionInfo | undefined = site && callsOwn(site.call.expr) ? methodAround(site.call.fn) : undefined;
    if (caller?.owner !== method.owner) break;
    method = caller;
  }
  return method;
}

const mostSteps = 4; // methods of one object that call each other

/** The methods that set or add to what an expression reads of its own object: who calls them need not name the provider. */
export function settersBehind({ evaluator: { program } }: Scene, placed: Placed): readonly FunctionInfo[] {
  const owner = methodAround(placed.fn)?.owner;
  const setters = owner && settersOf(owner, program);
  return setters ? fieldsSet(program, placed).flatMap((name) => setters.get(name) ?? []) : [];
}

/** Fields that an expression reads of its own object, and that methods of its class set or add to. */
function fieldsSet(program: Program, placed: Placed): readonly string[] {
  const owner = methodAround(placed.fn)?.owner;
  const setters = owner && settersOf(owner, program);
  return setters && setters.size > 0 ? ownNames(program, placed).filter((name) => setters.has(name)) : [];
}

/** Fields of its own object that an expression reads, itself or in what its names were made of. */
function ownNames(program: Program, placed: Placed): readonly string[] {
  const found = new Set<string>();
  traceNames(program, placed, {
    root: ({ expr, fn }) => {
      const { hasImplicitThis } = program.traitsOf(fn.file.language);
      const open: Expr[] = [expr];
      for (let part = open.pop(); part; part = open.pop()) {
        open.push(...childrenOf(part));
        if (part.kind === 'member' && part.object.kind === 'name' && /^(?:this|self)$/.test(part.object.name))
          found.add(part.name);
        if (part.kind === 'name' && hasImplicitThis === true && !isOfFunction(program, part.name, fn))
          found.add(part.name);
      }
    },
  });
  return [...found];
}

const isOfFunction = (program: Program, name: string, fn: FunctionInfo): boolean =>
  fn.params.some((param) => param.name === name) || program.bindsOf(fn, name).some(({ bind }) => bind.isDeclaration);
