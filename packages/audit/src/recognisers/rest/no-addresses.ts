import type { Evaluator } from '../../resolve/evaluator.ts';
import type { Value } from '../../resolve/values.ts';
import type { Address } from './address.ts';
import { isPathLike } from './joined-paths.ts';

/** Types of which no object is an address or has one: what a request is to be cancelled by, how long it may take, what its answer is made of. */
const types =
  /^(?:Cancellation(?:Token(?:Source)?|Signal)|HttpCompletionOption|AbortSignal|context\.Context|TimeSpan|Duration|bool(?:ean)?|Class|KClass|Type|TypeReference|ParameterizedTypeReference|TypeToken|Json\w*(?:Options|Settings)|HttpContent|RequestBody|Stream|InputStream|callable|Closure|Action|Func)$/i;

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
export const isNoAddress = (evaluator: Evaluator, value: Value): boolean => types.test(typeOf(evaluator, value));

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
