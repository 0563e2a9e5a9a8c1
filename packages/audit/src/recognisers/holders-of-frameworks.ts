import type { Expr } from '../outline/outline.ts';
import { contextsThat } from '../resolve/calls/hooks-of-react.ts';
import { namesProvided } from '../resolve/configuration/provided-values.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import { namesInjected } from '../resolve/names/injected-members.ts';
import { namesOfProvided } from '../resolve/names/provided-by-key.ts';
import type { FunctionInfo, Program } from '../resolve/program/program.ts';
import { namesGivenTo } from '../wrapper-names.ts';
import { namesOfInterceptors } from './rest/interceptors.ts';
import { packagesWithBase } from './rest/later-bases.ts';

type Holds = (expr: Expr, fn: FunctionInfo) => boolean;

/** Names by which those are known who are handed an address or a client by a container or a framework. */
export function namesHandedOut(evaluator: Evaluator, holds: Holds): readonly string[] {
  const { program } = evaluator;
  const isHeld: Holds = (expr, fn) => holds(expr, fn) || holdsKept(evaluator, expr, fn, holds);
  return [
    ...namesProvided(program, holds),
    ...namesInjected(program, isHeld),
    ...namesOfProvided(program, isHeld),
    ...namesOfContexts(program, isHeld),
    ...namesOfInterceptors(program, isHeld),
    ...packagesWithBase(evaluator, isHeld),
  ];
}

/** `useContext(Api)`, and a hook of one's own that gives this. */
function namesOfContexts(program: Program, holds: Holds): readonly string[] {
  const { names, asking } = contextsThat(program, holds);
  const hooks = asking.flatMap(({ expr, fn }) =>
    program.given.returnsOf(fn).includes(expr) ? namesGivenTo(fn, program) : [],
  );
  return [...names, ...hooks];
}

/** A client that was made elsewhere, and has a name here: what it was made with holds it. */
const holdsKept = (evaluator: Evaluator, expr: Expr, fn: FunctionInfo, holds: Holds): boolean =>
  (expr.kind === 'name' || expr.kind === 'member') &&
  evaluator.evaluate(expr, fn).some((value) => {
    if (value.kind === 'function')
      return evaluator.program.given.returnsOf(value.fn).some((given) => holds(given, value.fn));
    const made = value.kind === 'external' ? value.call : value.kind === 'instance' ? value.site : undefined;
    return made !== undefined && holds(made.expr, made.fn);
  });
