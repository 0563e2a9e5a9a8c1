// Comments and raw strings first: what looks like a text inside one is none.
const tokens =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|R"(?<mark>[^()\\\s"]{0,16})\([^]*?(?:\)\k<mark>"|$)|'(?:[^'\\\n]|\\.)+'|"(?:[^"\\\n]|\\.)*"(?:(?<suffix>_\w{1,40}|sv?)(?=(?:\s|\/\/[^\n]{0,200}\n){1,200}(?:u8|[uUL])?R?"))?/g;

/**
 * `u"a "_s u"b"_s`: the grammar takes a text with a suffix for a whole one. What the last suffix says it says of all of them, so those
 * before it are left out.
 *
 * @returns text of the same length
 */
export const withOneSuffix = (source: string): string =>
  /"(?:_\w{1,40}|sv?)\s{1,200}(?:\/\/|(?:u8|[uUL])?R?")/.test(source)
    ? source.replaceAll(tokens, (found: string, ...rest: readonly unknown[]) => {
        const { suffix } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
        return suffix === undefined ? found : found.slice(0, -suffix.length).padEnd(found.length);
      })
    : source;
