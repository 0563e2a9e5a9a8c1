import { type ListValue, type Origin, type Piece, type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { enumScopes, scopeOfMember } from './scope-enums.ts';

/** Names in a value, with where each stands. */
export type Token = Readonly<{ text: string; place: Origin | undefined }>;

export function tokensOf(scene: Scene, value: Value, depth = 0): readonly Token[] {
  if (depth > 4) return [];
  if (value.kind === 'list') return itemsOf(scene, value).flatMap((one) => tokensOf(scene, one, depth + 1));
  if (value.kind === 'external') {
    const scopes = enumScopes(scene, value);
    return scopes.length === 0
      ? wrappedIn(scene, value).flatMap((one) => tokensOf(scene, one, depth + 1))
      : scopes.map((text) => ({ text, place: undefined }));
  }
  return value.kind === 'text' ? tokensIn(value.pieces.map((piece) => ofMember(scene, piece))) : [];
}

/** `[Scopes.Email, Scopes.Guilds].join(' ')`: a constant of a library inside a text stands for its name. */
function ofMember(scene: Scene, piece: Piece): Piece {
  const outside = 'hole' in piece ? piece.outside : undefined;
  // `table[text]` is no constant, whatever the text.
  const isConstant =
    outside !== undefined && (outside.module !== '' || /^[A-Z]\w*(?:\.\w+)+$/.test(outside.path.join('.')));
  const scopes = isConstant ? enumScopes(scene, outside) : [];
  return scopes.length > 0 ? { text: scopes.join(' ') } : piece;
}

/** A name may be put together of several texts: `'chat:' + name`. It stands where the last of them does. */
function tokensIn(pieces: readonly Piece[]): readonly Token[] {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += 'hole' in piece ? '\u0000' : piece.text;
  }
  return [...text.matchAll(/[^\s,+|\u0000]+?(?=%20|%2C|[\s,+|\u0000]|$)/gi)].flatMap((match) => {
    const name = match[0].replace(/^(?:%20|%2C)+/i, '').replaceAll(/%3A/gi, ':');
    if (name === '') return [];
    const at = starts.findLastIndex((start) => start < match.index + match[0].length);
    const piece = pieces[at];
    const origin = piece && 'text' in piece ? piece.origin : undefined;
    const inside = Math.max(0, match.index - (starts[at] ?? 0));
    const place = origin && {
      file: origin.file,
      at: { start: Math.min(origin.at.start + inside, origin.at.end), end: origin.at.end },
    };
    return [{ text: name, place }];
  });
}

/** `Scope::new("x")`, `new Scope("x")`, `Scope.of("x")`: a type that only wraps the name. What it wraps; nothing of other values. */
export function wrappedIn(scene: Scene, value: Value): readonly Value[] {
  const { call, path } = value.kind === 'external' ? value : {};
  const [argument] = call?.expr.kind === 'call' ? call.expr.args : [];
  if (!call || !argument || !path?.some((step) => /^\w*scope$/i.test(step))) return [];
  return scene.evaluator.evaluate(argument.value, call.fn, call.context);
}

const itemsOf = (scene: Scene, list: ListValue): readonly Value[] =>
  list.items.slice(0, 150).flatMap((item: Thunk) => {
    const values = scene.evaluator.force(item);
    const at = placeOf(item.expr, item.fn);
    // An enum member has no text of its own: its place is where it is used.
    return values.map((value): Value => {
      const scopes = value.kind === 'external' ? enumScopes(scene, value) : memberText(scene, value);
      return scopes.length === 0 ? value : { kind: 'text', pieces: [{ text: scopes.join(' '), origin: at }] };
    });
  });

/** A member of an enum that the program defines itself by a package's naming rule. */
const memberText = (scene: Scene, value: Value): readonly string[] => {
  const text = wholeText(value);
  const scope = text === undefined || scene.catalogue.scope(text) ? undefined : scopeOfMember(scene, text);
  return scope === undefined ? [] : [scope];
};
