import type { ClassOutline, Expr, FunctionOutline, Statement } from '../../outline/outline.ts';
import { memberAt, nameAt } from '../expression-parts.ts';

type Members = Pick<ClassOutline, 'methods' | 'classes'>;

/** What a class or module includes or extends, and what a module has for the classes that include it. */
export const mixedIn = (owner: string, body: readonly Statement[], { methods, classes }: Members): readonly Expr[] => {
  const own = body.flatMap((statement) => mixins(statement, nothing));
  const inHooks = methods.flatMap((method) => (hooks.test(method.name ?? '') ? addedBy(method) : []));
  // Of `ActiveSupport::Concern` the module of that name is for the classes.
  const inner = own.some(isConcern) ? classes.filter(({ name }) => name === 'ClassMethods') : [];
  // Many modules have one of that name.
  const ofOwner = (expr: Expr): Expr =>
    expr.kind === 'name' && classes.some(({ name }) => name === expr.name)
      ? memberAt(nameAt(owner, expr.at), expr.name, expr.at)
      : expr;
  return [...own, ...[...inHooks, ...inner.map(({ at }) => nameAt('ClassMethods', at))].map(ofOwner)];
};

const hooks = /^(?:included|extended|prepended)$/;
const nothing = '';

const isConcern = (expr: Expr): boolean => expr.kind === 'member' && expr.name === 'Concern';

/** `def self.included(base) base.extend(ClassMethods) end`: who includes the module gets that too. */
function addedBy({ params: [param], body }: FunctionOutline): readonly Expr[] {
  return param ? body.flatMap((statement) => mixins(statement, param.name)) : [];
}

/** `include Users` of a class itself, or `base.extend(Users)` and `base.send(:include, Users)` of what a parameter is. */
function mixins(statement: Statement, of: string): readonly Expr[] {
  const value = statement.kind === 'expr' || statement.kind === 'return' ? statement.value : undefined;
  if (value?.kind !== 'call') return [];
  const { callee, args } = value;
  const object = callee.kind === 'member' ? callee.object : undefined;
  if (callee.kind !== 'name' && callee.kind !== 'member') return [];
  if (of === nothing ? callee.kind !== 'name' : object?.kind !== 'name' || object.name !== of) return [];
  const [first] = args;
  const sent = callee.name === 'send' && first?.value.kind === 'text' ? first.value.value : undefined;
  const mixed = sent === undefined ? args : args.slice(1);
  return /^(?:include|extend|prepend)$/.test(sent ?? callee.name) ? mixed.map((one) => one.value) : [];
}
