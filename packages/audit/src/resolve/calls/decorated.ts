import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type CallSite, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { definedNames } from '../program/defined-names.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { FunctionValue } from '../values.ts';
import { siteFor } from './sites.ts';

/** A decorator, where it stands, and what it is called with. */
export type Decorated = Readonly<{ annotation: CallExpr; outer: FunctionInfo; target: Expr }>;

/**
 * `@command("clip")` above a function or a class calls what `command("clip")` gives, and `@command` calls `command`, with what stands
 * below: the program's own decorator may keep it. One that gives something else back has its place taken, and is none of these.
 */
export function decoratedSites(evaluator: Evaluator): Sites {
  const names = definedNames(evaluator.program);
  const kept = decoratedIn(evaluator.program).flatMap((one) => {
    if (!names.has(writtenName(one.annotation.callee))) return [];
    return decoratorsOf(evaluator, one).map(({ callee, called }) => {
      const call = callOf(called, one.target);
      return [callee.fn, siteFor(call, one.outer, emptyContext, callee.self, callee)] as const;
    });
  });
  return [...kept, ...sitesInPlace(evaluator, names)];
}

type Sites = readonly (readonly [FunctionInfo, CallSite])[];

/**
 * `@Get('users/current') me() {}`, whose decorator puts a function in the method's place: that runs on objects of the class, with what
 * the decorator was made with.
 */
function sitesInPlace(evaluator: Evaluator, names: ReadonlySet<string>): Sites {
  return evaluator.program.functions.flatMap(({ file, outline, owner }) => {
    if (file.language !== 'javascript' || !owner || !outline) return [];
    return outline.annotations.flatMap((annotation): Sites => {
      if (!names.has(writtenName(annotation.callee))) return [];
      const call = { expr: annotation, fn: owner.outer, context: emptyContext };
      return evaluator.evaluate(annotation, owner.outer).flatMap((callee): Sites => {
        if (callee.kind !== 'function') return [];
        const made: CallSite = { call, args: [], ...(callee.within && { outer: callee.within }) };
        const site: CallSite = {
          call,
          args: [],
          self: { kind: 'instance', class: owner },
          outer: { fn: callee.fn, site: made },
          isInPlace: true,
        };
        return putInPlace(callee.fn, evaluator.program).map((fn) => [fn, site] as const);
      });
    });
  });
}

/** `descriptor.value = function …` of what a decorator is handed, and a function that it gives back. */
const putInPlace = rememberingEach((decorator: FunctionInfo, program: Program): readonly FunctionInfo[] => {
  const descriptor = decorator.params[2]?.name;
  const set =
    descriptor === undefined
      ? []
      : program
          .propertyBindsOf(decorator, descriptor)
          .flatMap(({ bind: { target, value } }) =>
            target.kind === 'member' && target.name === 'value' && value ? [value] : [],
          );
  return [...set, ...program.given.returnsOf(decorator)].flatMap((value) => {
    const fn = value.kind === 'function' ? program.functionOf(value.fn) : undefined;
    return fn ? [fn] : [];
  });
});

function decoratorsOf(
  evaluator: Evaluator,
  { annotation, outer }: Decorated,
): readonly Readonly<{ callee: FunctionValue; called: Expr }>[] {
  const keepers = (called: Expr): readonly Readonly<{ callee: FunctionValue; called: Expr }>[] =>
    evaluator
      .evaluate(called, outer)
      .flatMap((callee) => (callee.kind === 'function' && givesBack(evaluator, callee.fn) ? [{ callee, called }] : []));
  const bare = annotation.args.length === 0 ? keepers(annotation.callee) : [];
  return bare.length > 0 ? bare : keepers(annotation);
}

/** It gives nothing back, or what it is handed. */
const givesBack = ({ program }: Evaluator, fn: FunctionInfo): boolean => {
  const [first] = fn.params;
  if (!first || first.isRest || first.default) return false;
  return program.given.returnsOf(fn).every((value) => value.kind === 'name' && value.name === first.name);
};

/** The decorators above a function. */
export const decoratorsAbove = (program: Program, { outline }: FunctionInfo): readonly Decorated[] =>
  outline && outline.annotations.length > 0
    ? decoratedIn(program).filter(({ target }) => target.kind === 'function' && target.fn === outline)
    : [];

const decorates = /^(?:python|javascript)$/;

const decoratedIn = rememberingEach((program: Program): readonly Decorated[] => [
  ...program.functions.flatMap(({ file, outline, outer, owner }) =>
    file.language === 'python' && outline && outer && !owner
      ? outline.annotations.map((annotation): Decorated => ({
          annotation,
          outer,
          target: { kind: 'function', fn: outline, at: outline.at },
        }))
      : [],
  ),
  ...program.classes.flatMap(({ file, name, outline, outer, parent }) =>
    decorates.test(file.language) && !parent
      ? outline.annotations.map((annotation): Decorated => ({
          annotation,
          outer,
          target: { kind: 'name', name, at: outline.at },
        }))
      : [],
  ),
]);

/** One call for each, since answers are kept by it. */
const callOf = rememberingEach((callee: Expr, target: Expr): CallExpr => ({
  kind: 'call',
  callee,
  args: [{ value: target }],
  isNew: false,
  at: callee.at,
}));
