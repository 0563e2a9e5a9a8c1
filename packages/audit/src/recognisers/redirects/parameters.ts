import type { Expr } from '../../outline/outline.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Origin, piecesOf, type Value, wholeText } from '../../resolve/values.ts';
import { keyedValues } from './keyed-values.ts';
import { parametersInTexts } from './parameters-in-texts.ts';
import { environmentVariable } from '../environment-variable.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';

const keys = [
  { kind: 'client-id', pattern: /^(?:oauth_?)?client_?id$/i },
  { kind: 'parameter', pattern: /^(?:approval_?prompt|response_?type|grant_?type)$/i },
] as const;

type Kind = (typeof keys)[number]['kind'];

/** Client ids and flow parameters in files that talk to the provider. */
export const parameters: Recogniser = (scene) => {
  for (const { key, value, fn } of keyedValues(scene.evaluator.program, (name) => kindOf(name) !== undefined))
    if (scene.relations.talks(fn.file.file)) consider(scene, key, value, fn);
  for (const { expr, fn, parameter } of parametersInTexts(scene, 'client_id')) {
    const value: Value = { kind: 'text', pieces: parameter };
    if (isClientId(value)) report(scene, 'client_id', 'client-id', value, originOfValue(value) ?? placeOf(expr, fn));
  }
};

/** Not a place that a template or somebody who reads the text fills: `client_id=%s`, `client_id=YOUR_CLIENT_ID`. */
export function isClientId(value: Value): boolean {
  if (environmentVariable(value) !== undefined) return true;
  const text = wholeText(value) ?? '';
  return /^[\w.~-]{8,}$/.test(text) && /\d/.test(text) && !/your|client|example|x{3}/i.test(text);
}

const kindOf = (key: string) => keys.find(({ pattern }) => pattern.test(key))?.kind;

function consider(scene: Scene, key: string, expr: Expr, fn: FunctionInfo): void {
  const kind = kindOf(key);
  if (!kind) return;
  for (const value of scene.evaluator.evaluate(expr, fn))
    report(scene, key, kind, value, originOfValue(value) ?? placeOf(expr, fn));
}

function report(scene: Scene, key: string, kind: Kind, value: Value, place: Origin): void {
  const shown = shownValue(value);
  if (shown === undefined) return;
  scene.report({
    kind,
    certainty: 'certain',
    provider: scene.catalogue.data.id,
    value: kind === 'parameter' ? `${key}=${shown}` : shown,
    place,
    related: [],
    trace: [{ text: `value of "${key}"`, place }],
  });
}

export const originOfValue = (value: Value): Origin | undefined =>
  piecesOf(value).flatMap((piece) => ('text' in piece && piece.origin ? [piece.origin] : []))[0];

/** Text with `{}` for what is not known; `${NAME}` when it comes whole from an environment variable. */
export function shownValue(value: Value): string | undefined {
  const variable = environmentVariable(value);
  if (variable !== undefined) return `\${${variable}}`;
  if (value.kind !== 'text') return undefined;
  const text = value.pieces.map((piece) => ('hole' in piece ? '{}' : piece.text)).join('');
  return text === '' || text === '{}' ? undefined : text;
}
