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
  bare.reduce((text, pattern) => text.replaceAll(pattern, (match) => match.replaceAll(/[^\r\n]/g, ' ')), source);
