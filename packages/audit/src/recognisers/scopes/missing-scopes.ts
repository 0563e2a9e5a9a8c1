import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { isOfMissingObject, isOfMissingType } from '../../resolve/modules/missing-parts.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { type ExternalValue, piecesOf, type Value } from '../../resolve/values.ts';
import { authorizeAddresses, parameterPieces } from '../authorizations/authorize-url.ts';
import type { Recogniser, Scene } from '../recogniser.ts';
import { keyedSinks } from './scope-sinks.ts';
import { settersBehind } from './set-by-steps.ts';

/** Notes where scopes come from, where that is no file that is read: scopes are only told once all are. */
export const missingScopes: Recogniser = (scene) => {
  // Also who asks the provider by way of another file.
  const asking = new Set(scene.found.flatMap(({ kind, place }) => (kind === 'call' ? [place.file] : [])));
  for (const { value, fn } of keyedSinks(scene)) {
    if (!scene.relations.talks(fn.file.file) && !asking.has(fn.file.file) && !asksObject(scene, fn)) continue;
    scene.noteWrappers(settersBehind(scene, { expr: value, fn }));
    scene.noteWrappers(askedFor(scene, value, fn));
    // A list of them that a function of another file makes, or an object of a class of one.
    scene.noteOutside(
      membersIn(scene, value, fn, (...one) =>
        [isOfModule, isOfMissingObject, isOfMissingType].some((is) => is(...one)),
      ),
    );
  }
  const hosts = authorizeAddresses(scene.catalogue);
  for (const { expr, fn } of scene.evaluator.program.texts) {
    if (expr.kind !== 'concat') continue;
    if (!expr.parts.some((part) => part.kind === 'text' && part.value.includes('scope='))) continue;
    for (const value of scene.evaluator.evaluate(expr, fn)) {
      const pieces = piecesOf(value);
      const isOfHost = pieces.some(
        (piece) => 'text' in piece && hosts.some((host) => piece.text.toLowerCase().includes(host)),
      );
      if (!isOfHost) continue;
      scene.noteOutside(outsideIn(scene, { kind: 'text', pieces: parameterPieces(pieces, 'scope') }, fn));
      for (const part of expr.parts) scene.noteOutside(membersIn(scene, part, fn, isOfMissingType));
    }
  }
};

/** `$provider->getAuthorizationUrl($options)`: the same function asks an object whose class names the provider. */
const asksObject = ({ evaluator, relations }: Scene, fn: FunctionInfo): boolean =>
  (callsByFunction(evaluator.program).get(fn) ?? []).some(
    ({ expr: { callee } }) =>
      callee.kind === 'member' &&
      evaluator
        .settle(evaluator.evaluate(callee.object, fn))
        .some((value) => value.kind === 'instance' && relations.talks(value.class.file.file)),
  );

const callsByFunction = rememberingEach(({ calls }: Program) => Map.groupBy(calls, ({ fn }) => fn));

const most = 60; // expressions
const isOfModule = (_: Program, { module }: ExternalValue): boolean => module !== '';

/** `(Scope.User | Scope.Chat).ToText()`, `concat(names, ' ')`: what is handed to a function, where no file is read that says what it is. */
function membersIn(
  { evaluator }: Scene,
  root: Expr,
  fn: FunctionInfo,
  isMissing: (program: Program, value: ExternalValue) => boolean,
): readonly ExternalValue[] {
  const found = namesIn(root).flatMap((expr) => evaluator.settle(evaluator.evaluate(expr, fn)));
  const items = found.flatMap((value) =>
    value.kind === 'list' ? value.items.slice(0, most).flatMap((item) => evaluator.force(item)) : [value],
  );
  return items.flatMap((value) => (value.kind === 'external' && isMissing(evaluator.program, value) ? [value] : []));
}

/** Functions that are handed them: `async Run(IEnumerable<string> scopes)`. Who calls one need not name the provider. */
const askedFor = ({ evaluator }: Scene, root: Expr, fn: FunctionInfo): readonly FunctionInfo[] =>
  namesIn(root).flatMap((expr) =>
    evaluator.evaluate(expr, fn).flatMap((value) => (value.kind === 'param' ? [value.param.fn] : [])),
  );

/** Names and members that an expression is made of. */
function namesIn(root: Expr): readonly Expr[] {
  const found: Expr[] = [];
  const open: Expr[] = [root];
  for (let count = 0; count < most; count += 1) {
    const expr = open.pop();
    if (!expr) break;
    if (expr.kind === 'name' || expr.kind === 'member') found.push(expr);
    open.push(...childrenOf(expr));
  }
  return found;
}

/** Settings that are named by nobody's provider, extensions of a type of the program. */
const outsideIn = ({ evaluator: { program } }: Scene, value: Value, { file }: FunctionInfo): readonly ExternalValue[] =>
  piecesOf(value).flatMap((piece): readonly ExternalValue[] => {
    if (!('hole' in piece)) return [];
    if (piece.outside) return [piece.outside];
    const isExtension =
      hasExtensions.test(file.language) && isName.test(piece.hole) && program.methodsNamed(piece.hole).length === 0;
    return isExtension ? [{ kind: 'external', module: '', path: [piece.hole], file }] : [];
  });

const hasExtensions = /^(?:csharp|kotlin|swift)$/;
const isName = /^[A-Za-z]\w{3,}$/;
