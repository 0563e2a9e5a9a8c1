import type { Expr } from '../../outline/outline.ts';
import { bareName, writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { settingOfApp } from '../configuration/configuration.ts';
import type { Evaluator } from '../evaluator.ts';
import { injectedMember } from './injected-members.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import { rootNameOf } from '../program/root-name.ts';
import type { Value } from '../values.ts';

/** What is put on an object, under the object's name; a star: whatever the object is called. */
type Attached = Readonly<{ owner: string; value: Placed }>;

// Names that objects of all kinds have: one that is called the same is not the same.
const common =
  /^(?:this|self|cls|super|parent|static|exports|module|options?|opts|config|configuration|settings|params?|props|args|data|result|response|item|object|obj|value|entry|element|el|event|window|document|error|err|[a-fh-z_]|)$/i; // `g` is what Flask has for a request

const attachedIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Attached[]> => {
  const found = new Map<string, Attached[]>();
  for (const { bind, fn } of program.binds) {
    const { target, value } = bind;
    if (target.kind !== 'member' || !value || !program.traitsOf(fn.file.language).hasUntypedNames) continue;
    const owner = bareName(target.object);
    if (!common.test(owner)) push(found, target.name, { owner, value: { expr: value, fn } });
  }
  // Fastify's `app.decorate('api', api)`
  for (const { expr, fn } of program.calls) {
    const [name, value] = expr.args;
    if (value && name?.value.kind === 'text' && /^decorate(?:Request|Reply)?$/.test(writtenName(expr.callee)))
      push(found, name.value.value, { owner: '*', value: { expr: value.value, fn } });
  }
  return found;
});

/**
 * `req.api` in a handler, where middleware says `req.api = client(token)`; `bot.api` in a command, where the file that loads the
 * commands says it: objects that a framework or a loader hands over, told by the name that they have in both places. Empty where
 * nothing is known of what was put there.
 */
function attachedMember(evaluator: Evaluator, object: Expr, name: string, fn: FunctionInfo): readonly Value[] {
  const all = attachedIn(evaluator.program).get(name);
  if (!all) return [];
  const owner = bareName(object);
  if (common.test(owner)) return [];
  const isNamed = isHandedOver(evaluator.program, object, fn);
  // Two of them are two objects, and nobody can tell which is meant.
  const [only, ...others] = all.filter((one) => one.owner === '*' || (one.owner === owner && isNamed));
  const values = only && others.length === 0 ? evaluator.evaluate(only.value.expr, only.value.fn) : [];
  return values.filter(({ kind }) => /^(?:instance|record|function|class|module|external|list)$/.test(kind));
}

/** A parameter, or what Python imports; not a variable, of which `const own = http.request` takes what it had before. */
function isHandedOver(program: Program, object: Expr, fn: FunctionInfo): boolean {
  const root = rootNameOf(object);
  if (root === undefined) return false;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    if (program.bindsOf(scope, root).length > 0) return false;
    if (scope.params.some((param) => param.name === root)) return true;
  }
  return fn.file.language === 'python';
}

/** Settings of an app and members of objects, told by the names in both places. */
export function knownByName(
  evaluator: Evaluator,
  { object, name }: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
): readonly Value[] {
  const { language } = fn.file;
  const set = settingOfApp(evaluator, object, name, language);
  if (set.length > 0) return set;
  const attached = attachedMember(evaluator, object, name, fn);
  if (attached.length > 0) return attached;
  return name.startsWith('$') && language === 'javascript' ? injectedMember(evaluator, name) : [];
}
