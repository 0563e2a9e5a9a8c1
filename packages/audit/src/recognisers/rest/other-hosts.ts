import type { Catalogue } from '@mixer-oauth/core';
import { wordsOf } from '../../name-words.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOfFunction } from '../../resolve/program/names-of-functions.ts';
import { ownerOf } from '../../resolve/program/method-around.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import type { Chain } from '../../resolve/expand.ts';
import { type ApiBase, apiBaseOf, type FlatText } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import type { Verb } from './verb.ts';

const shortest = 4; // letters of a word that tells platforms apart
const absolute = /^(?:https?|wss?):\/\/([^/?#\u0000]+)/i;
// A stand-in for the platform: whoever sends there means it.
const isStandIn =
  /^(?:127\.|0\.0\.0\.0|10\.|192\.168\.|\[)|(?:^|[.-])(?:localhost|local|dev|stage|staging|test|testing|sandbox|mock|proxy|qa|example)(?:[.:-]|\d*$)/i;

interface AmongOthers {
  readonly flat: FlatText;
  readonly base: ApiBase;
  /** All that the address may be. */
  readonly all: readonly FlatText[];
}

/**
 * The verb of a request whose base may be another platform's as well, where nothing here says which of them is meant:
 * `PLATFORMS[name].api + path`. It is unclear then, and undefined where whoever passes the path is named after one of the others.
 */
export function verbOfPlatform(
  scene: Scene,
  verb: Verb,
  address: AmongOthers,
  fn: FunctionInfo,
  chain: Chain,
): Verb | undefined {
  const others = otherHosts(scene, address);
  if (others.size === 0) return verb;
  return isForOther(scene, others, fn, chain) ? undefined : { ...verb, isUnclear: true };
}

/** Words of the other addresses at which the path may stand. */
function otherHosts({ catalogue }: Scene, { flat, base, all }: AmongOthers): ReadonlySet<string> {
  const rest = flat.text.slice(base.length);
  const found = new Set<string>();
  if (rest.length < 2 || all.length < 2) return found;
  const own = ownWords(catalogue);
  for (const { text } of all) {
    const host = absolute.exec(text)?.[1];
    if (host === undefined || isStandIn.test(host) || !text.endsWith(rest) || apiBaseOf(catalogue, text)) continue;
    const words = partsOf(text.slice(0, text.length - rest.length));
    if (words.some((word) => own.has(word))) continue;
    for (const word of words) found.add(word);
  }
  return found;
}

/** Whoever passes the path is named like one of the other platforms, and not like the provider: `platforms/twitch.py`. */
function isForOther(
  { catalogue, evaluator: { program } }: Scene,
  others: ReadonlySet<string>,
  fn: FunctionInfo,
  { sites }: Chain,
): boolean {
  const own = ownWords(catalogue);
  const places = [fn, ...sites.map(({ call }) => call.fn)];
  for (const name of [
    ...places.flatMap((place) => namesAround(program, place)),
    ...places.map(({ file }) => folderOf(file.file)),
  ]) {
    const words = partsOf(name);
    if (words.some((word) => own.has(word))) return false;
    if (words.some((word) => others.has(word))) return true;
  }
  return false;
}

/** Of the function, of the class and of the file. */
const namesAround = (program: Program, fn: FunctionInfo): readonly string[] => [
  nameOfFunction(program, fn),
  ownerOf(fn)?.name ?? '',
  fn.file.file.replace(/^.*\//, '').replace(/\.\w+$/, ''),
];

const folderOf = (file: string): string => file.split('/').at(-2) ?? '';

const partsOf = (name: string): readonly string[] =>
  wordsOf(name.replaceAll(/[-/]+/g, ' ')).filter((word) => word.length >= shortest && !anybodys.has(word));

// Of any address.
const anybodys: ReadonlySet<string> = new Set(['http', 'https', 'rest', 'public']);

/** What the provider's bases are called: `mixer` of `https://mixer.com/api/v1`. */
const ownWords = rememberingEach(
  ({ data }: Catalogue): ReadonlySet<string> =>
    new Set([
      data.id,
      ...data.urls.apiBases.flatMap(({ url }) => partsOf(/^[a-z]+:\/\/([^/]+)/i.exec(url)?.[1] ?? '')),
    ]),
);
