// Makes a large tree of made-up code in a git repository: node tools/bench/make-tree.ts FOLDER [FILES]
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Look, looks, pick, type Random, seeded } from './sources.ts';

// As in a tree of 20,000 files of real repositories: 267 of them named the provider, and the middle one had 3 kB.
const clientShare = 0.0135;
const callsOfClient = 5; // at most, in a file that names it: one to two a file in repositories that use it
const callerShare = 0.003;
const medianSize = 3_000;
const spread = 1.35;
const largest = 600_000;
const ignoredShare = 0.8; // files in node_modules for each file of the tree

const words =
  'account alarm amount anchor archive array batch beacon border branch bridge broker budget buffer bundle button cache canvas card carrier catalog change channel circle client clock cluster color column command concept config contract control copy counter cursor customer daemon delta device dialog digest direction document domain draft driver edge editor element engine entry event factor feature field figure filter folder format frame gateway gesture global grant graph group handle header history image index inner input invoice item journal kernel label layer layout ledger level library limit line list locale logger margin marker matrix measure member memory message method metric mirror model module motion node notice number object offset option order origin outer output owner packet page panel parent party path pattern payment phase picture pixel player plugin point policy portal position price process product profile project prompt query queue range ratio reader record region render report request resource result review role route sample scale schema score screen search section segment select sensor series server session setting shadow shape share signal size slice socket source space sprite stack stage state station status step storage stream string style subject summary switch symbol system table target task template tenant text thread ticket timer title token topic total trace track tree trigger tuple type unit update user value vector version view visit volume warning widget window worker zone'.split(
    ' ',
  );
const verbs = ['fetch', 'load', 'update', 'remove', 'list', 'find', 'send', 'create'];
// Most quoted words are the code's own; a few are what the provider's sockets use too.
const quotedWords = [
  ...Array.from({ length: 1200 }, (_, index) => `${words[index % words.length]}-${index}`),
  'user',
  'open',
  'history',
];
const apiPaths = [
  '/users/current',
  '/channels/${id}',
  '/channels/${id}/follow',
  '/chats/${id}',
  '/users/search?query=%a',
  '/channels/${id}/videos',
  '/types?limit=%n',
  '/broadcasts/current',
];

export interface TreeShape {
  readonly files: number;
  readonly seed?: number;
  /** No file of it names the provider. */
  readonly isSilent?: boolean;
}

/** A repository of `files` files below `folder`, with node_modules that git ignores. The same shape gives the same bytes. */
export function makeTree(folder: string, { files, seed = 20_000, isSilent = false }: TreeShape): void {
  const random = seeded(seed);
  rmSync(folder, { recursive: true, force: true });
  const put = (file: string, text: string): void => {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  };
  put('.gitignore', 'node_modules/\n');
  put('package.json', '{ "name": "benchmark", "private": true }\n');
  put('README.md', '# A made-up tree\n');
  const pool = looks.flatMap((look) => Array.from({ length: look.share }, () => look));
  let place = '';
  let client: Readonly<{ look: Look; name: string; folder: string; file: string }> | undefined;
  for (let index = 3; index < files; index += 1) {
    if (index % 12 === 3)
      place = `packages/${pick(random, words)}-${Math.floor(index / 240)}/src/${pick(random, words)}/${pick(random, words)}`;
    const draw = random();
    const isCaller = draw > 1 - callerShare && client?.look.caller !== undefined;
    const look = isCaller && client ? client.look : pick(random, pool);
    const name = capital(pick(random, words)) + index;
    const own = isCaller && client ? client.folder : place; // beside the wrapper that it imports
    // A module of Python cannot have a hyphen in its name.
    const file = `${own}/${pick(random, words)}_${index}.${look.extension}`;
    const fill = (text: string, owner: string): string => fillIn(random, text, owner, client?.file ?? '');
    if (isCaller && client) put(file, fill(client.look.caller ?? '', client.name) + body(random, look, sizeOf(random)));
    else if (!isSilent && draw < clientShare && look.client) {
      const pieces = Array.from({ length: 1 + Math.floor(random() * callsOfClient) }, () =>
        fill(pick(random, look.client?.pieces ?? []), name),
      );
      const [before = '', after = ''] = fill(look.client.around, name).split('@');
      // Most of a file that talks to the provider is about something else.
      const own = look.around.endsWith('@') ? plainPieces(random, look, sizeOf(random)) : '';
      put(file, before + pieces.join('') + after + own);
      if (look.caller) client = { look, name, folder: place, file: path.basename(file, `.${look.extension}`) };
    } else put(file, body(random, look, sizeOf(random)));
  }
  for (let index = 0; index < files * ignoredShare; index += 1)
    put(`node_modules/${pick(random, words)}-${index % 400}/lib/${index}.js`, body(random, pool[0] as Look, 2_000));
  commit(folder);
}

/** Sizes of source files follow a bell curve on a logarithmic scale. */
function sizeOf(random: Random): number {
  const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(largest, medianSize * Math.exp(spread * bell));
}

function body(random: Random, look: Look, size: number): string {
  const [before = '', after = ''] = fillIn(random, look.around, '', '').split('@');
  return before + plainPieces(random, look, size) + after;
}

function plainPieces(random: Random, look: Look, size: number): string {
  const parts: string[] = [];
  for (let length = 0; length < size;) {
    const part = fillIn(random, pick(random, look.pieces), '', '');
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** `%a` is the owner's name where there is one. */
function fillIn(random: Random, text: string, owner: string, file: string): string {
  const drawn = new Map<string, string>();
  return text.replaceAll(/%([a-dfnpqv])/g, (_, key: string) => {
    if (key === 'n') return `${Math.floor(random() * 100)}`;
    if (key === 'p') return pick(random, apiPaths).replace('%a', 'word').replace('%n', '20');
    if (key === 'f') return file;
    if (key === 'v') return pick(random, verbs);
    if (key === 'q') return pick(random, quotedWords);
    if (key === 'a' && owner !== '') return owner;
    const word = drawn.get(key) ?? capital(pick(random, words));
    drawn.set(key, word);
    return word;
  });
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function commit(folder: string): void {
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'A made-up tree');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, files = '20000'] = process.argv.slice(2);
  if (!folder) throw new Error('usage: node tools/bench/make-tree.ts FOLDER [FILES]');
  makeTree(folder, { files: Number(files) });
}
