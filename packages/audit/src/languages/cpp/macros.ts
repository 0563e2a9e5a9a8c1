// What the preprocessor would take away stands where the grammar expects a declaration. Each pattern's match becomes spaces.
const bare: readonly RegExp[] = [
  // `Q_OBJECT`, `GENERATED_BODY()`, `UPROPERTY(…)` on a line of their own, after something that ends
  /(?<=(?:[{};:]|\*\/|^|\/\/[^\n]{0,200})\s*\n[ \t]*)[A-Z][A-Z\d_]{2,}(?:\([^()\n]{0,300}\))?(?=[ \t]*(?:\/\/[^\n]*)?\r?\n(?!\s*["+,).;]))/g,
  // `public slots:`
  /(?<=\b(?:public|private|protected)\s{1,4})(?:slots|Q_SLOTS)(?=\s{0,4}:)/g,
  // `signals:`
  /(?<=\n[ \t]{0,40})(?:signals|Q_SIGNALS)[ \t]{0,4}:(?!:)/g,
  // `emit asked(path);`
  /(?<=(?:^|[;{}:)\n]|\belse)\s{0,40})(?:emit|Q_EMIT)(?=\s{1,4}[A-Za-z_][\w.>-]{0,100}\()/g,
  // `class FOO_API Foo`
  /(?<=\b(?:class|struct)\s{1,4})[A-Z][A-Z\d_]{2,}(?:\([^()\n]{0,100}\))?(?=\s{1,4}[A-Za-z_]\w{0,200}\s{0,10}[:{\n])/g,
  // `static FOO_EXPORT void f()`, calling conventions
  /\b(?:STDMETHODCALLTYPE|WINAPI|CALLBACK|APIENTRY|Q_INVOKABLE|Q_DECL_\w+|Q_NULLPTR)\b/g,
];

/** @returns text of the same length */
export const withoutBareMacros = (source: string): string =>
  bare.reduce(
    (text, pattern) => text.replaceAll(pattern, (match) => match.replaceAll(/[^\r\n]/g, ' ')),
    withJoinedMacros(source),
  );

const token = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|'(?:[^'\\\n]|\\.)+'|"(?:[^"\\\n]|\\.)*"/g;

/** `a + "…" SCOPE "…"`: behind a plus the grammar knows texts beside each other only without a macro between. */
function withJoinedMacros(source: string): string {
  if (!/"[ \t]{1,40}[A-Z]\w{1,200}[ \t]{1,40}"/.test(source)) return source;
  const characters: string[] = [];
  let [done, before] = [0, -1]; // where the last text that is added to something ends
  for (const { 0: found, index } of source.matchAll(token)) {
    if (!found.startsWith('"')) continue;
    const between = source.slice(before, index);
    const isJoined = before >= 0 && /^[ \t]+[A-Z]\w+[ \t]+$/.test(between);
    if (isJoined) {
      characters.push(source.slice(done, before), '+', between.slice(1, -1), '+');
      done = index;
    }
    before = isJoined || /\+\s{0,40}$/.test(source.slice(Math.max(0, index - 50), index)) ? index + found.length : -1;
  }
  return characters.join('') + source.slice(done);
}
