import type { ExternalValue } from '../../resolve/values.ts';
import { saysNothing, wordsOf } from './receiver-words.ts';

/** Go's `handler.SyncCommands(client)`: a function of the package itself, where the table has it so. `acme.User(x)` is a type. */
export const isOfPackage = ({ module, path }: ExternalValue, wanted: readonly string[]): boolean =>
  path.length === 1 && wordsOf(/\w+$/.exec(module)?.[0] ?? '').some((word) => wanted.includes(word));

/** `((SavedAlbum) item).getAlbum()` for `spotifyApi.getAlbum`: apps name their objects, but a type has the package's own name. */
export function isOfAnotherType(path: readonly string[], wanted: readonly string[]): boolean {
  const steps = path.filter((step) => step !== 'new');
  const [type = '', , ...more] = builderOf(steps) ?? steps;
  // `IRCMessage` names two words, and `IGuild` an interface of the one.
  if (more.length > 0 || !/^[A-Z](?:[a-z]|[A-Z]{2,}[a-z])/.test(type)) return false;
  // Go's `acme.New(token)` names none, and `acme.NewClient(token)` a client.
  const own = wordsOf(type).filter((word) => word !== 'new');
  const theirs = wanted.filter((word) => !saysNothing.test(word));
  // What is called a client may be what the table's example calls otherwise.
  if (own.length === 0 || theirs.length === 0 || own.some((word) => saysNothing.test(word))) return false;
  return !theirs.some((word) => own.some((one) => one.startsWith(word) || word.startsWith(one)));
}

/** `Update.newBuilder().setId(1).build()`: all of it is the type's until something is built. */
function builderOf(steps: readonly string[]): readonly string[] | undefined {
  const at = steps.findIndex((step) => /^(?:new|create|get)?[bB]uilder$/.test(step));
  const isBuilt = steps.slice(at, -1).some((step) => step.startsWith('build') && step !== 'builder');
  return at > 0 && !isBuilt ? [steps[at - 1] ?? '', steps.at(-1) ?? ''] : undefined;
}

/** `GameClient.CreateFromChannel` where the symbol is of `ChatClient`: a class of the same kind, by another name. */
export function isOfAnotherClass({ path }: ExternalValue, symbol: string): boolean {
  const [own, theirs] = [path.at(-2), symbol.split(/[.:#]+/).at(-2)].map((name) => name?.match(/[A-Z][a-z\d]+/g) ?? []);
  if (!own || !theirs || own.length < 2 || theirs.length < 2 || own.at(-1) !== theirs.at(-1)) return false;
  return own.join('') !== theirs.join('');
}

/** `event.getMessageEvent().getUserChatColor()`: what has happened is asked for what it brought, and no service for anything. */
export const isOfEvent = (path: readonly string[], wanted: readonly string[]): boolean =>
  /^(?:new|\(\))$/.test(path.at(-2) ?? '') && /[a-z]Event$/.test(path.at(-3) ?? '') && !wanted.includes('event');
