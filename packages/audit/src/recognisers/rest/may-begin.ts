import type { Catalogue } from '@mixer-oauth/core';
import { passedTo } from '../../resolve/calls/params.ts';
import { isOfMissingFile } from '../../resolve/modules/missing-parts.ts';
import { type ExternalValue, type ParamRef, piecesOf, type Value } from '../../resolve/values.ts';
import { apiBaseOf, flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { isVerb } from './verbs.ts';

/** What a parameter may hold: something that an address of the API begins with, or what its callers' parameters hold. */
type Held = 'address' | 'nothing' | ParamRef;

const known = new WeakMap<Scene, Map<string, boolean>>();

/**
 * Whether a caller, however far out, passes what a request to the API may begin with: a base or a part of one, a path, an object
 * with an address. Whoever passes only names, messages and settings need not be asked one by one.
 */
export function mayBegin(scene: Scene, param: ParamRef): boolean {
  const answers = known.get(scene) ?? new Map<string, boolean>();
  known.set(scene, answers);
  const seen = new Set<string>();
  const open = [param];
  for (let next = open.pop(); next; next = open.pop()) {
    const key = keyOf(next);
    if (seen.has(key) || answers.get(key) === false) continue;
    seen.add(key);
    if (answers.get(key)) return keep(answers, [keyOf(param)], true);
    for (const held of heldBy(scene, next)) {
      if (held === 'address') return keep(answers, [key, keyOf(param)], true);
      if (held !== 'nothing') open.push(held);
    }
  }
  return keep(answers, seen, false);
}

function keep(answers: Map<string, boolean>, keys: Iterable<string>, answer: boolean): boolean {
  for (const key of keys) answers.set(key, answer);
  return answer;
}

const keyOf = ({ fn, index }: ParamRef): string => `${fn.file.file} ${fn.outline?.at.start ?? ''} ${index}`;

function heldBy(scene: Scene, { fn, index }: ParamRef): readonly Held[] {
  const { evaluator } = scene;
  return (evaluator.sites.get(fn) ?? []).flatMap((site) =>
    passedTo(evaluator, fn, index, site).flatMap((value) => heldIn(scene, value)),
  );
}

function heldIn(scene: Scene, value: Value): readonly Held[] {
  switch (value.kind) {
    case 'text':
      return [beginning(scene, value)];
    case 'param':
      return value.members === undefined
        ? [value.param]
        : scene.evaluator.settle([value]).flatMap((one) => (one.kind === 'param' ? [one.param] : heldIn(scene, one)));
    // An object that has the address, or that a request is made of; which one tells only who passes it.
    case 'record':
    case 'list':
    case 'instance':
    case 'class':
    case 'module':
      return ['address'];
    default:
      return [beginning(scene, value)];
  }
}

const makesRequest = /request|ur[il]/i;
const isRequestClass = /Message|Post|Get|Put|Patch|Delete/;

/** Something from outside that a request is made of; that a getter gave it says nothing. */
const mayBeRequest = ({ path }: ExternalValue): boolean =>
  path.some((step, at) => makesRequest.test(step) || (path[at + 1] === 'new' && isRequestClass.test(step)));

function beginning({ catalogue, evaluator }: Scene, value: Value): Held {
  if (value.kind === 'external')
    return mayBeRequest(value) || isOfMissingFile(evaluator.program, value) ? 'address' : 'nothing';
  if (value.kind === 'unknown') return value.label === '…' || value.props ? 'address' : 'nothing';
  if (value.kind !== 'text') return 'nothing';
  const [first] = value.pieces;
  if (first && 'hole' in first) return first.param ?? (first.hole === '…' ? 'address' : 'nothing');
  const { text } = flatten(piecesOf(value));
  return apiBaseOf(catalogue, text) || beginsAddress(catalogue, text.split('\u0000')[0] ?? '') ? 'address' : 'nothing';
}

/** A path, the first word of an operation's path, or as much of a base as a caller may have in one piece. */
function beginsAddress(catalogue: Catalogue, text: string): boolean {
  // Whoever passes the verb passes the address too, as a rule.
  if (text === '' || /^[/?]/.test(text) || isVerb(text)) return true;
  const word = /^[\w.-]+(?=\/|$)/.exec(text)?.[0].toLowerCase();
  if (word !== undefined && firstWords(catalogue).has(word)) return true;
  const bare = withoutScheme(text);
  return catalogue.data.urls.apiBases.some(({ url }) => withoutScheme(url).startsWith(bare));
}

const withoutScheme = (text: string): string => text.toLowerCase().replace(/^(?:[a-z]+:)?\/*(?:www\.)?/, '');

const words = new WeakMap<Catalogue, ReadonlySet<string>>();

function firstWords(catalogue: Catalogue): ReadonlySet<string> {
  const made = words.get(catalogue);
  if (made) return made;
  const paths = catalogue.data.operations.flatMap(({ path }) => path ?? []);
  const versions = catalogue.data.urls.apiBases.flatMap(({ url }) => withoutScheme(url).split('/').slice(1));
  const found = new Set(
    [...paths.map((path) => path.split('/')[1] ?? ''), ...versions].map((one) => one.toLowerCase()),
  );
  words.set(catalogue, found);
  return found;
}
