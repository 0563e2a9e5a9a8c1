import { cpp } from './cpp.ts';
import { csharp } from './csharp.ts';
import { dotenv } from './dotenv.ts';
import { elixir } from './elixir.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { json } from './json.ts';
import { kotlin } from './kotlin.ts';
import type { Language } from './language.ts';
import { lua } from './lua.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { rust } from './rust.ts';
import { ruby } from './ruby.ts';
import { shell } from './shell.ts';
import { swift } from './swift.ts';
import { toml } from './toml.ts';
import { xml } from './xml.ts';
import { yaml } from './yaml.ts';

/** Every language that the audit reads. Adding one is adding a row: see `npm run new -- language`. */
export const languages: readonly Language[] = [
  javascript,
  python,
  csharp,
  java,
  kotlin,
  swift,
  go,
  rust,
  cpp,
  lua,
  php,
  ruby,
  elixir,
  shell,
  json,
  yaml,
  toml,
  dotenv,
  xml,
];

const byExtension = new Map(
  languages.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)),
);
const byFileName = new Map(
  languages.flatMap((language) => (language.fileNames ?? []).map((name) => [name, language] as const)),
);

/** The language of a file by its name; undefined for files that the audit does not read. */
export function languageOf(file: string): Language | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  const found = byFileName.get(name) ?? (dot >= 0 ? byExtension.get(name.slice(dot)) : undefined);
  if (!found && trailingExample.test(name)) return languageOf(withoutExample(file));
  return found?.paths && !found.paths.test(file) ? undefined : found;
}

/** `config.php.dist`, `App.config.sample`: put into the tree for a file that everybody keeps to themselves. */
const trailingExample = /\.(?:example|sample|dist|template|default)$/i;

/** The name of the file that such an example stands for; other names as they are. */
export const withoutExample = (file: string): string => file.replace(trailingExample, '');

/** A file whose name tells no language: its first line may. */
export const mayBeScript = (file: string): boolean =>
  !file.slice(file.lastIndexOf('/') + 1).includes('.') && languageOf(file) === undefined;

/** `#!/usr/bin/env -S python3 -u`, `#!/usr/local/bin/node`: up to the name of who runs it. */
const runBy = String.raw`^#![ \t]*(?:\S*\/)?(?:env[ \t]+(?:(?:-\S+|\w+=\S*)[ \t]+)*)?`;

const firstLineOf = ({ source }: RegExp): RegExp =>
  new RegExp(`${runBy}${source.replace('^', '').replace('$', '')}(?=\\s|$)`);

/** The first line of a script in any of the languages. */
export const firstLineOfScript: RegExp = firstLineOf(
  new RegExp(`(?:${languages.flatMap(({ interpreters }) => interpreters?.source.slice(1, -1) ?? []).join('|')})`),
);

/** The language of a script without an ending, by who runs it; undefined where that is no language that the audit reads. */
export const languageOfScript = (text: string): Language | undefined =>
  languages.find(({ interpreters }) => interpreters && firstLineOf(interpreters).test(text));

/** What of a tree must be audited together: code calls only code of its own family, and pages hold scripts. */
export const familyOf = ({ id, family = id, scripts }: Language): string =>
  scripts ? familyOf(scripts.language) : family;
