import type { Catalogue } from '@mixer-oauth/core';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import type { Scene } from '../recogniser.ts';
import { socketProtocols } from './socket-methods.ts';

/**
 * The code around a call is about another socket than the one whose methods are looked for: its class, its file or an address in
 * it says so, and nothing in the file speaks of the one but classes of their own. A method of both (`ping`) is then not this one's.
 */
export function isOnAnotherSocket(scene: Scene, fn: FunctionInfo): boolean {
  const { own, other } = wordsOf(scene.catalogue);
  if (!other) return false;
  const { file } = fn.file;
  const [type, name] = [classOf(fn), file.slice(file.lastIndexOf('/') + 1)];
  if (own.test(type) || own.test(name)) return false;
  const { addresses, mentions } = textsOf(scene, own);
  if (!mentions.has(file)) return other.test(type) || other.test(name) || addresses.has(file);
  const hasOwnClass = scene.evaluator.program.classes.some((one) => one.file === fn.file && own.test(one.name));
  return other.test(type) && hasOwnClass;
}

/** Whose frames alone have what a frame gives to its method under one of these keys, in small letters: undefined where both or none do. */
export function socketOfKeys({ catalogue }: Scene, keys: ReadonlySet<string>): 'own' | 'other' | undefined {
  const frames = catalogue.data.frames ?? [];
  const [own, other] = [true, false].map((isOwn) =>
    frames.some(({ protocol, payload }) => socketProtocols.includes(protocol) === isOwn && keys.has(payload)),
  );
  if (own === other) return undefined;
  return own ? 'own' : 'other';
}

function classOf(fn: FunctionInfo): string {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) if (scope.owner) return scope.owner.name;
  return '';
}

interface Words {
  readonly own: RegExp;
  readonly other: RegExp | undefined;
}

const words = new WeakMap<Catalogue, Words>();

/** What the sockets are called: `chat` and the like, and the others that have frames. */
function wordsOf(catalogue: Catalogue): Words {
  const known = words.get(catalogue);
  if (known) return known;
  const others = (catalogue.data.frames ?? []).flatMap(({ protocol }) =>
    socketProtocols.includes(protocol) ? [] : [protocol],
  );
  const made = {
    own: new RegExp(socketProtocols.join('|'), 'i'),
    other: others.length > 0 ? new RegExp(others.join('|'), 'i') : undefined,
  };
  words.set(catalogue, made);
  return made;
}

/** Files with the address of another socket in a text, and files in which some text has the own one's name. */
type Texts = Readonly<Record<'addresses' | 'mentions', ReadonlySet<string>>>;

const textsByProgram = new WeakMap<Program, Map<Catalogue, Texts>>();

function textsOf({ evaluator: { program }, catalogue }: Scene, own: RegExp): Texts {
  const known = textsByProgram.get(program) ?? new Map<Catalogue, Texts>();
  textsByProgram.set(program, known);
  const found = known.get(catalogue);
  if (found) return found;
  const sockets = (catalogue.data.urls.sockets ?? []).map((url) => url.replace(/^\w+:\/\//, ''));
  const made = { addresses: new Set<string>(), mentions: new Set<string>() };
  for (const { expr, fn } of program.texts) {
    const parts = expr.kind === 'concat' ? expr.parts : [expr];
    for (const part of parts) {
      if (part.kind !== 'text') continue;
      if (sockets.some((host) => part.value.includes(host))) made.addresses.add(fn.file.file);
      if (own.test(part.value)) made.mentions.add(fn.file.file);
    }
  }
  known.set(catalogue, made);
  return made;
}
