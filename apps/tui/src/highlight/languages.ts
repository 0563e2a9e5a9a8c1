import type { LanguageFn } from 'highlight.js';
import bash from 'highlight.js/lib/languages/bash';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import elixir from 'highlight.js/lib/languages/elixir';
import go from 'highlight.js/lib/languages/go';
import groovy from 'highlight.js/lib/languages/groovy';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import lua from 'highlight.js/lib/languages/lua';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import swift from 'highlight.js/lib/languages/swift';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

/** The grammars of what the audit reads, and the endings of files that each is for. */
export const grammars: Readonly<Record<string, readonly [LanguageFn, endings: string]>> = {
  javascript: [javascript, 'js mjs cjs jsx'],
  typescript: [typescript, 'ts mts cts tsx'],
  xml: [xml, 'html htm vue svelte cshtml ejs erb hbs jsp njk twig xml config plist'],
  python: [python, 'py pyw pyi'],
  csharp: [csharp, 'cs csx razor'],
  java: [java, 'java'],
  kotlin: [kotlin, 'kt kts'],
  groovy: [groovy, 'gradle'],
  swift: [swift, 'swift'],
  go: [go, 'go'],
  rust: [rust, 'rs'],
  cpp: [cpp, 'cpp cc cxx c hpp hh hxx h inl ipp ino'],
  lua: [lua, 'lua'],
  php: [php, 'php phtml php5 php7 inc'],
  ruby: [ruby, 'rb rake ru gemspec jbuilder gemfile rakefile'],
  elixir: [elixir, 'ex exs'],
  bash: [bash, 'sh bash zsh ksh bats'],
  json: [json, 'json jsonc json5'],
  yaml: [yaml, 'yaml yml'],
  ini: [ini, 'toml env properties ini cfg'],
};

const byEnding = new Map(
  Object.entries(grammars).flatMap(([name, [, endings]]) =>
    endings.split(' ').map((ending) => [ending, name] as const),
  ),
);

/** The grammar of a file, by the end of its name; `.env.local` is a `.env`. */
export function grammarOf(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  return name.startsWith('.env') ? 'ini' : byEnding.get(name.slice(name.lastIndexOf('.') + 1));
}
