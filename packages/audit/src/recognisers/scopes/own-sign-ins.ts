import type { Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { expand } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import { piecesOf, type Value } from '../../resolve/values.ts';
import { parameterPieces } from '../authorizations/authorize-url.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { reportTokens } from './report-tokens.ts';

/**
 * Addresses of the program's own sign-in, where that is told what to ask for: `/login?scopes=…`, `route('login') . '?scopes=…'`. Only
 * where code that talks to the provider reads such a parameter; that it hands on what it reads is not followed.
 */
export function ownSignIns(scene: Scene, texts: readonly Placed[]): void {
  const told = texts.filter(({ expr }) => mayHold(expr, 0));
  const names = told.length > 0 ? namesRead(scene) : undefined;
  if (!names?.size) return;
  for (const { expr, fn } of told) {
    expand(
      scene.evaluator,
      (chain) => {
        const needed = new Set<FunctionInfo>();
        for (const value of scene.evaluator.evaluate(expr, fn, chain.context)) {
          const pieces = piecesOf(value);
          const name = nameIn(flatten(pieces).text);
          if (name === undefined || !names.has(name)) continue;
          const scopes = parameterPieces(pieces, name);
          for (const piece of scopes) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
          const written: Value = { kind: 'text', pieces: scopes };
          const what = 'address of its own sign-in';
          reportTokens(scene, [written], { value: expr, fn, isCertain: false, isLikely: true, what, at: expr }, chain);
        }
        return needed;
      },
      { expr, fn },
    );
  }
}

/** A path of the program, or whatever stands for its address; not `…&scope=`, which a body of a form may be as well. */
const ownPage = /^(?:\u0000\/?|\/(?!\/))[^?#]*\?(?:scope|(?:[^#]*&)?scopes)=/;

const nameIn = (text: string): string | undefined => /\w+(?==$)/.exec(ownPage.exec(text)?.[0] ?? '')?.[0];

const mostLevels = 4; // of a text in a text: `url . sprintf('?scopes=%s', …)`

const mayHold = (expr: Expr, level: number): boolean =>
  expr.kind === 'text'
    ? /[?&]scopes?=/.test(expr.value)
    : level < mostLevels &&
      /^(?:concat|call)$/.test(expr.kind) &&
      childrenOf(expr).some((one) => mayHold(one, level + 1));

/** What code that talks to the provider reads scopes of a request by. */
const namesRead = ({ evaluator, relations }: Scene): ReadonlySet<string> =>
  new Set(readsIn(evaluator.program).flatMap(({ name, file }) => (relations.talks(file) ? [name] : [])));

type Read = Readonly<{ name: string; file: string }>;

const isName = /^scopes?$/;
const asks = /^(?:input|query|get|getParameter|param|fetch|post|string|str|value|QueryParam|Query|FormValue|Get)$/;
const ofRequests =
  /^(?:\$?_?(?:GET|POST|REQUEST)|req|request|query|params|args|form|input|values|searchParams|query_params|Query|c|ctx)$/;

/** `$request->input('scopes')`, `req.query.scopes`, `params[:scopes]`, `$_GET['scopes']`. */
const readsIn = rememberingEach((program: Program): readonly Read[] => {
  const called = program.calls.flatMap(({ expr: { callee, args }, fn }): readonly Read[] => {
    const [first] = args;
    const name = first?.value.kind === 'text' ? first.value.value : '';
    const isRead =
      callee.kind === 'member' && asks.test(callee.name) && isName.test(name) && isOfRequest(callee.object);
    return isRead ? [{ name, file: fn.file.file }] : [];
  });
  const taken = program.binds.flatMap(({ bind: { value }, fn }): readonly Read[] =>
    value?.kind === 'member' && isName.test(value.name) && isOfRequest(value.object)
      ? [{ name: value.name, file: fn.file.file }]
      : [],
  );
  return [...called, ...taken];
});

/** `request`, `request.args`, `c.Request.URL.Query()`. */
const isOfRequest = (object: Expr): boolean =>
  ofRequests.test(writtenName(object)) ||
  (object.kind === 'member' && isOfRequest(object.object)) ||
  (object.kind === 'call' && object.callee.kind === 'member' && isOfRequest(object.callee.object));
