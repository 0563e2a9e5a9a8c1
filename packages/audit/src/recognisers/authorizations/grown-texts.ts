import type { Expr } from '../../outline/outline.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { type Origin, piecesOf, type Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { authorizeAddresses } from './authorize-url.ts';

const appends = /^(?:append|Append|AppendFormat|appendLine|AppendLine|push_str|concat)$/;

/**
 * Variables that an address is put together in, statement by statement, as they are at the end: `url += '&scope=' + scope`,
 * `builder.append(scope)`. What is written first is only a part of it.
 */
export function grownTexts(scene: Scene): readonly Placed[] {
  const { program } = scene.evaluator;
  const hosts = authorizeAddresses(scene.catalogue);
  const isAbout = new Map<string, boolean>();
  const isAsked = ({ file: { file } }: FunctionInfo): boolean => {
    const known = isAbout.get(file) ?? hosts.some((host) => scene.textOf(file).toLowerCase().includes(host));
    isAbout.set(file, known);
    return known;
  };
  const ends = new Map<FunctionInfo, Map<string, number>>();
  const note = (fn: FunctionInfo, name: string, end: number): void => {
    const names = ends.get(fn) ?? new Map<string, number>();
    ends.set(fn, names.set(name, Math.max(end, names.get(name) ?? 0)));
  };
  for (const { bind, fn } of program.binds)
    if (bind.operator === '+=' && bind.target.kind === 'name' && isAsked(fn)) note(fn, bind.target.name, bind.at.end);
  for (const { expr, fn } of program.calls) {
    if (expr.callee.kind !== 'member' || !appends.test(expr.callee.name) || !isAsked(fn)) continue;
    const name = builderOf(expr.callee.object);
    if (name !== undefined) note(fn, name, expr.at.end);
  }
  return [...ends].flatMap(([fn, names]) =>
    [...names].map(([name, end]): Placed => ({ expr: { kind: 'name', name, at: { start: end, end } }, fn })),
  );
}

/** The variable that a chain of appending calls begins with. */
function builderOf(object: Expr): string | undefined {
  let next = object;
  while (next.kind === 'call' && next.callee.kind === 'member' && appends.test(next.callee.name))
    next = next.callee.object;
  return next.kind === 'name' ? next.name : undefined;
}

/** Where the address of a text is written, by which its shorter forms are known. */
function startOf(value: Value): Origin | undefined {
  const [first] = piecesOf(value);
  return first && 'text' in first ? first.origin : undefined;
}

/** The addresses that go on in a variable: on their own they are no requests. */
export class GrownStarts {
  readonly #starts = new Set<string>();

  add(value: Value): void {
    const start = startOf(value);
    if (start) this.#starts.add(keyOf(start));
  }

  has(value: Value): boolean {
    const start = startOf(value);
    return start !== undefined && this.#starts.has(keyOf(start));
  }
}

const keyOf = ({ file, at }: Origin): string => `${at.start} ${file}`;
