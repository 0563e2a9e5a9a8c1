import type { Sdk } from '@mixer-oauth/core';
import type { CallExpr } from '../outline/outline.ts';
import type { Context } from '../resolve/context.ts';
import { rememberingEach } from '../remembering.ts';
import { nameOf } from '../resolve/calls/calls.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import type { FunctionInfo } from '../resolve/program/program.ts';
import { piecesOf, type Properties, type Value } from '../resolve/values.ts';
import type { Scene } from './recogniser.ts';

type TokenKind = Readonly<{ tokenKind?: string }>;

/**
 * The kind of token that a library sends. Nothing is said where the code names another scheme than that of such tokens, as in
 * `new REST({ authPrefix: 'Bearer' })`: which of its clients is meant cannot be seen.
 */
export function tokenKindOf({ catalogue, evaluator }: Scene, { tokenKind }: Sdk): TokenKind {
  if (tokenKind === undefined) return {};
  const schemes = catalogue.data.tokenSchemes ?? {};
  const others = Object.keys(schemes).filter((scheme) => schemes[scheme] !== tokenKind);
  const isOther = evaluator.program.texts.some(({ expr }) => expr.kind === 'text' && others.includes(expr.value));
  return isOther || others.some((scheme) => madeWith(evaluator).has(scheme)) ? {} : { tokenKind };
}

/** `acme.New("Bearer " + token)`: first words of what a client is made with, which is the whole of the header. */
const madeWith = rememberingEach(
  ({ program }: Evaluator): ReadonlySet<string> =>
    new Set(
      program.calls.flatMap(({ expr }) => {
        const first = expr.args[0]?.value;
        const start = first?.kind === 'concat' ? first.parts[0] : first;
        const [, word] =
          (start?.kind === 'text' && /^new/i.test(nameOf(expr.callee)) && /^(\w+) /.exec(start.value)) || [];
        return word ?? [];
      }),
    ),
);

/** The kind that the scheme of the Authorization header tells, of a call that is handed its headers. */
export function tokenKindOfCall(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): TokenKind {
  const schemes = scene.catalogue.data.tokenSchemes;
  if (!schemes) return {};
  const records = call.args.flatMap(({ value }) => recordsIn(scene.evaluator.evaluate(value, fn, context)));
  const headers = [...records, ...records.flatMap((entries) => recordsIn(valuesOf(scene, entries, /^headers$/i)))];
  for (const value of headers.flatMap((entries) => valuesOf(scene, entries, /^authorization$/i))) {
    const [first] = piecesOf(value);
    const scheme = first && 'text' in first ? /^(\w+) /.exec(first.text)?.[1] : undefined;
    const kind = scheme === undefined ? undefined : schemes[scheme];
    if (kind !== undefined) return { tokenKind: kind };
  }
  return {};
}

const recordsIn = (values: readonly Value[]): readonly Properties[] =>
  values.flatMap((value) => (value.kind === 'record' ? [value.entries] : []));

const valuesOf = ({ evaluator }: Scene, entries: Properties, key: RegExp): readonly Value[] =>
  [...entries].flatMap(([name, thunks]) => (key.test(name) ? thunks.flatMap((thunk) => evaluator.force(thunk)) : []));
