import type { Sdk } from '@mixer-oauth/core';

/** Languages that import the packages of another one. */
const families: Readonly<Record<string, string>> = {
  typescript: 'javascript',
  tsx: 'javascript',
  jsx: 'javascript',
  vue: 'javascript',
  svelte: 'javascript',
  html: 'javascript',
  kotlin: 'java',
  c: 'cpp',
};

const familyOf = (language: string): string => families[language] ?? language;

/** The names that could bring a module in, longest first: `a.b.c`, `a.b`, `a`. */
function* prefixesOf(module: string): Generator<string> {
  yield module;
  for (let at = module.length - 1; at > 0; at--) {
    const isBoundary = /[/.\\]/.test(module.charAt(at)) || module.startsWith('::', at);
    if (isBoundary) yield module.slice(0, at);
  }
}

/** SDKs by the names that code imports. */
export class ImportIndex {
  readonly #byName = new Map<string, Sdk[]>();

  constructor(sdks: readonly Sdk[]) {
    for (const sdk of sdks) {
      for (const name of sdk.imports) {
        const key = `${familyOf(sdk.language)} ${name}`;
        const list = this.#byName.get(key);
        if (list) list.push(sdk);
        else this.#byName.set(key, [sdk]);
      }
    }
  }

  /** Only the longest name counts: `Microsoft.Mixer.ShortcodeOAuth` is not brought in by the SDK of `Microsoft.Mixer`. */
  find(language: string, module: string): readonly Sdk[] {
    // A package that is named by where it is installed: `../../node_modules/name/lib/file`.
    for (const prefix of prefixesOf(module.replace(/^.*\/node_modules\//, ''))) {
      const sdks = this.#byName.get(`${familyOf(language)} ${prefix}`);
      if (sdks) return sdks;
    }
    return [];
  }
}
