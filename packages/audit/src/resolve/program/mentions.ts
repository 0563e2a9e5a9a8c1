import type { Expr, Statement } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FunctionInfo, Program } from './program.ts';
import { childrenOf, expressionsOf } from './walk.ts';

type Mentioned = ReadonlyMap<string, FunctionInfo | 'several'>;

const isWord = /^[a-z_]\w{0,60}$/i;

/** Where names stand, other than where they are defined: in one function alone, or in several. */
export const mentionsIn = rememberingEach((program: Program): Mentioned => {
  const found = new Map<string, FunctionInfo | 'several'>();
  const add = (roots: readonly Expr[], fn: FunctionInfo): void => {
    for (const name of namesIn(roots)) {
      const known = found.get(name);
      if (known !== fn && known !== 'several') found.set(name, known ? 'several' : fn);
    }
  };
  for (const fn of program.functions) add(rootsOf(fn), fn);
  for (const { outline, body, outer } of program.classes) {
    add(
      outline.fields.flatMap(({ value, annotations }): readonly Expr[] => [...defined(value), ...annotations]),
      body,
    );
    add([...outline.bases, ...outline.annotations], outer);
  }
  for (const { outline, top } of program.files.values())
    add(
      outline.exports.flatMap(({ value }) => value ?? []),
      top,
    );
  return found;
});

/** Names that a function mentions, but for those inside of functions that are written in it. */
export const mentionedBy = rememberingEach((fn: FunctionInfo): ReadonlySet<string> => new Set(namesIn(rootsOf(fn))));

const rootsOf = ({ body, params, outline }: FunctionInfo): readonly Expr[] => [
  ...params.flatMap(({ default: own, pattern = [] }) => [own, ...pattern.map((one) => one.default)]).flatMap(defined),
  ...(outline?.annotations ?? []),
  ...body.flatMap(usedIn),
];

const defined = (expr: Expr | undefined): readonly Expr[] => (expr ? [expr] : []);

/** What is bound is no mention of it, nor is what Ruby gives back for that, which is written nowhere. */
function usedIn(statement: Statement): readonly Expr[] {
  if (statement.kind === 'return' && statement.at.start === statement.at.end) return [];
  if (statement.kind !== 'bind') return expressionsOf(statement);
  const { target } = statement;
  return [
    ...(target.kind === 'member' ? [target.object] : target.kind === 'name' ? [] : [target]),
    ...defined(statement.value),
  ];
}

/** Names that stand in expressions. A text may be one as well: `getattr(api, 'use_staging')`, `before_action :use_staging`, `trap clean_up EXIT`. */
export function* namesIn(roots: readonly Expr[]): Generator<string> {
  const open = [...roots];
  const known = new Set<Expr>(); // what stands in several statements is gone through once
  for (let expr = open.pop(); expr; expr = open.pop()) {
    if (expr.kind === 'name' || expr.kind === 'member') yield expr.name;
    else if (expr.kind === 'text' && isWord.test(expr.value)) yield expr.value;
    const children = childrenOf(expr);
    if (children.length === 0 || known.has(expr)) continue;
    if (expr.kind !== 'member') known.add(expr);
    open.push(...children);
  }
}
