import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { piecesOf } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { placeInRequest } from './verb-places.ts';
import { takesVerbFirst } from './verb-words.ts';

const byModule = /^(?:requests|httpx|aiohttp)\b/;
const first = /^(?:rust|php|cpp|csharp|elixir|ruby)$/;

/**
 * Where the library that is called takes a verb and nothing else: `http.NewRequest(verb, url, body)`, `requests.request(verb, url)`,
 * `client.request(verb, url)`, `template.exchange(url, verb, …)`.
 */
export function placeOfVerb(scene: Scene, call: CallExpr, fn: FunctionInfo): number | undefined {
  const { language } = fn.file;
  const name = nameOf(call.callee);
  if (language === 'go') return placeInRequest(call);
  if (!call.args[1]) return undefined;
  const isSpring = /^(?:java|kotlin)$/.test(language) && name === 'exchange';
  const isFirst =
    language === 'python'
      ? name === 'request'
      : first.test(language) && (takesVerbFirst(call, 0, name) || (call.isNew && placeInRequest(call) === 0));
  if (!isSpring && !isFirst) return undefined;
  const callees = calleeValues(scene.evaluator, call, fn, emptyContext);
  if (language === 'python')
    return callees.some((value) => value.kind === 'external' && byModule.test(value.module)) ? 0 : undefined;
  if (callees.some(({ kind }) => kind === 'function' || kind === 'class')) return undefined;
  const address = isSpring ? 0 : 1;
  return isAddress(scene, call, fn, address) ? 1 - address : undefined;
}

function isAddress({ evaluator }: Scene, { args }: CallExpr, fn: FunctionInfo, at: number): boolean {
  const argument = args[at];
  if (!argument || argument.name !== undefined) return false;
  return evaluator.evaluate(argument.value, fn).some((value) => {
    const [piece] = value.kind === 'text' ? piecesOf(value) : [];
    return piece !== undefined && 'text' in piece && /^(?:https?:)?\//.test(piece.text);
  });
}
