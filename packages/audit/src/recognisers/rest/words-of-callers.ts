import type { Catalogue, Operation } from '@mixer-oauth/core';
import { rememberingEach } from '../../remembering.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Piece, wholeText } from '../../resolve/values.ts';
import { type FlatText, matchPath, type PathMatch, versionLength } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { isPassed } from './blind-spots.ts';

type Path = Readonly<{ method: string; flat: FlatText; from: number; match: PathMatch }>;
type Hole = Extract<Piece, { hole: string }>;

/**
 * `"users/" + id` where a caller passes `'current'`: the API has an operation of that word, and it is another one than the one that takes
 * a name there.
 *
 * @returns whether somebody has to be asked before the path is that of an operation with a name: then `needed` has who
 */
export function asksForWords(scene: Scene, path: Path, chain: Chain, needed: Set<FunctionInfo>): boolean {
  const asked = passersOfWords(scene, path, chain);
  for (const fn of asked) needed.add(fn);
  return asked.length > 0;
}

function passersOfWords(scene: Scene, { method, flat, from, match }: Path, chain: Chain): readonly FunctionInfo[] {
  const { operation } = match;
  if (!operation || flat.holes.length === 0) return [];
  const segments = segmentsIn(flat, from);
  const path = shapeOf(operation);
  if (segments.length !== path.length) return [];
  const words = placesOfWords(scene.catalogue);
  return segments.flatMap(({ hole }, at) => {
    if (!hole?.param || !words.has(placeOf(method, path, at)) || chain.context.assumed.siteOf(hole.param.fn)) return [];
    // A file that is not read yet may pass such a word.
    scene.noteWrappers([hole.param.fn]);
    if (!isPassed(scene, hole.param, chain)) return [];
    const isWord = (text: string): boolean => {
      const other = segments.map((one, place) => (place === at ? text : one.text)).join('/');
      const { operation: said } = matchPath(scene.catalogue, method, `/${other}`);
      return said !== undefined && said.id !== operation.id;
    };
    return textsOf(scene, hole).some((text) => isSegment.test(text) && isWord(text)) ? [hole.param.fn] : [];
  });
}

const isSegment = /^[\w-]+$/;

const textsOf = ({ evaluator }: Scene, { param, members }: Hole): readonly string[] =>
  param
    ? evaluator
        .settle([{ kind: 'param', param, ...(members && { members }) }])
        .flatMap((value) => wholeText(value) ?? [])
    : [];

/** The parts of a path, those that are nothing but a hole with what is in it. */
function segmentsIn(flat: FlatText, from: number): readonly Readonly<{ text: string; hole?: Hole }>[] {
  const start = from + versionLength(flat.text.slice(from));
  const [path = ''] = flat.text.slice(start).split(/[?#&]/);
  return [...path.matchAll(/[^/]+/g)].map(({ 0: text, index }) => {
    const piece = text === '\u0000' ? flat.pieceAt(start + index) : undefined;
    return { text, ...(piece && 'hole' in piece && { hole: piece }) };
  });
}

const shapeOf = ({ path = '' }: Operation): readonly string[] =>
  path.split('/').flatMap((segment) => (segment === '' ? [] : [/^\{\w+\}$/.test(segment) ? '{}' : segment]));

const placeOf = (method: string, path: readonly string[], at: number): string =>
  `${method} ${path.with(at, '{}').join('/')} ${at}`;

/** Where operations have a word of their own, as other operations have a name there. */
const placesOfWords = rememberingEach(
  ({ data }: Catalogue): ReadonlySet<string> =>
    new Set(
      data.operations.flatMap((operation) => {
        const { method } = operation;
        const path = operation.protocol === 'rest' && method !== undefined ? shapeOf(operation) : [];
        return path.flatMap((segment, at) => (segment.includes('{') ? [] : [placeOf(method ?? '', path, at)]));
      }),
    ),
);
