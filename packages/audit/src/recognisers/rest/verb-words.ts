import type { CallExpr } from '../../outline/outline.ts';
import { remembering } from '../../remembering.ts';
import { type Value, wholeText } from '../../resolve/values.ts';

/** What HTTP calls a method. */
export const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

export const isVerb = (text: string): boolean => (verbs as readonly string[]).includes(text.toUpperCase());

/** `getJSON`, `PatchAsync`, `http_post`, `DoDelete`, `del` name a verb; `getattr`, `target`, `poster` do not. */
export const verbInName = remembering((name: string): string | undefined => {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_$!-]+/)
    .map((word) => word.toUpperCase());
  for (const word of words) {
    if (isVerb(word)) return word;
    if (word === 'DEL' || word === 'DESTROY') return 'DELETE';
    if (word === 'BEACON') return 'POST'; // `navigator.sendBeacon`
    if (word === 'TOKEN' && /^(?:fetch|refresh)_?token$/i.test(name)) return 'POST'; // RFC 6749 section 3.2
    // .NET's WebClient: UploadString, UploadValues, UploadData send with POST.
    if (word === 'UPLOAD') return words.find(isVerb) ?? 'POST';
    if (word === 'DOWNLOAD' || (word === 'FETCH' && !/token$/i.test(name)) || word === 'READ')
      return words.some(isVerb) ? words.find(isVerb) : undefined;
  }
  return undefined;
});

/** `HttpMethod.Put`, `methods::DEL`, `verb::delete_`, `http.MethodPut`, `HTTP_PUT`: the verb in a constant's name. */
export function verbOfConstant(name: string): readonly string[] {
  const bare = name.replaceAll(/^(?:http|method|verb|[_-])+|(?:_|Operation)$/gi, '').toUpperCase();
  return isVerb(bare) ? [bare] : bare === 'DEL' ? ['DELETE'] : [];
}

/** Options that name the verb of a call. */
export const verbKeys = /^(?:method|type|verb|httpMethod|http_method|requestMethod|Method|customrequest)$/;

/** `"DELETE"`, whatever the variable is called that holds it, or a constant of a library. */
export const isWrittenVerb = (value: Value): boolean =>
  (verbs as readonly string[]).includes(wholeText(value) ?? '') || isVerbConstant(value);

/** The same in any case. */
export const isOfVerb = (value: Value): boolean => isVerb(wholeText(value) ?? '') || isVerbConstant(value);

/** `http.MethodPatch`, `HttpMethod.Patch`, `Method::PATCH`: a name of outside that says itself that it is a verb. */
export function isVerbConstant(value: Value): boolean {
  if (value.kind !== 'external' || value.call) return false;
  const [owner = '', name = ''] = [value.path.at(-2) ?? value.module.split(/\W/).at(-1), value.path.at(-1)];
  const isNamed = /^(?:http_?)?(?:method|verb)/i.test(name) || /(?:method|verb)s?$/i.test(owner);
  return isNamed && verbOfConstant(name).length > 0;
}

/** `request(verb, url)`, `http.NewRequest(verb, url, body)`, `Faraday.run_request(verb, url, …)`. */
export const takesVerbFirst = (call: CallExpr, at: number, name: string): boolean =>
  at === 0 &&
  (call.args.length > 1 || call.args[0]?.value.kind === 'spread') &&
  /^(?:new|run|send|make|do|build|create)?_?request(?:_?async|WithContext)?$|^open$/i.test(name);
