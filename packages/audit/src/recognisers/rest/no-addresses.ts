import type { Evaluator } from '../../resolve/evaluator.ts';
import type { Value } from '../../resolve/values.ts';
import type { Address } from './address.ts';
import { isPathLike } from './joined-paths.ts';

/** Types of which no object is an address or has one: what a request is to be cancelled by, how long it may take, what its answer is made of. */
const types =
  /^(?:Cancellation(?:Token(?:Source)?|Signal)|HttpCompletionOption|AbortSignal|context\.Context|TimeSpan|time\.Duration|bool(?:ean)?|KClass|TypeReference|ParameterizedTypeReference|TypeToken|Json\w*(?:Options|Settings)|HttpContent|RequestBody|InputStream)$/i;

/** Such types of one language, whose names stand for whatever a program likes in another: `type Action = 'follow' | 'host'`. */
const ofLanguage: Readonly<Record<string, RegExp>> = {
  csharp: /^(?:Action|Func|Stream|Type)$/,
  java: /^(?:Class|Duration|Type)$/,
  kotlin: /^(?:Class|Duration|Type)$/,
  php: /^(?:callable|\\?Closure)$/,
  rust: /^(?:\w+::)*Duration$/,
  swift: /^Duration$/,
};

/** Types of what may have an address inside, but is none: options. */
const holders =
  /^(?:array|i?(?:readonly)?dict(?:ionary)?|(?:hash|linked|tree|linkedhash|mutable|btree)?map|i?(?:readonly)?list|record)$/i;

const numbers =
  /^(?:u?int(?:eger|\d+)?(?:_t)?|u?long|u?short|byte|number|float|double|[iu](?:8|16|32|64|size)|[iu]size)$/i;

/** `List` of `readonly List<Route>?`, `context.Context`, `T` of `&mut T`. */
const bare = (type: string): string =>
  type
    .replace(/^(?:&|mut |const |readonly |in |out |ref |\?)+/, '')
    .replace(/<.*/s, '')
    .replace(/[?!&*\s]+$/, '');

function typeOf({ program }: Evaluator, value: Value): string {
  if (value.kind !== 'param' || value.members) return '';
  const type = bare(value.param.fn.params[value.param.index]?.type ?? '');
  return program.classesNamed(type).length > 0 ? '' : type;
}

/** A parameter of such a type: `http.SendAsync(request, ct)`. */
export function isNoAddress(evaluator: Evaluator, value: Value): boolean {
  const type = typeOf(evaluator, value);
  if (type === '' || value.kind !== 'param') return false;
  return types.test(type) || ofLanguage[value.param.fn.file.language]?.test(type) === true;
}

/** The paths among them: neither options, nor a number beside something else, `client.get(path, retries)`. */
export function pathsAmong(evaluator: Evaluator, texts: readonly Address[]): readonly Address[] {
  const all = texts.filter((pieces) => isPathLike(pieces));
  const typesOf = all.map(([piece, ...rest]) =>
    piece && 'hole' in piece && piece.param && rest.length === 0
      ? typeOf(evaluator, { kind: 'param', param: piece.param, ...(piece.members && { members: piece.members }) })
      : '',
  );
  const paths = all.filter((_, at) => !holders.test(typesOf[at] ?? ''));
  const words = all.filter((_, at) => !holders.test(typesOf[at] ?? '') && !numbers.test(typesOf[at] ?? ''));
  return words.length > 0 ? words : paths;
}
