import type { FileOutline, Range, Statement } from '../outline/outline.ts';
import type { Language } from './language.ts';

/**
 * `KEY=value`, `export KEY="value"`, `key: value` of properties files; comments begin with `#`, `;` or `!`. `[section]` stands before
 * the keys below it: `section.key`. `%dev.key` is what Quarkus takes for that key where it runs so.
 */
const line =
  /^[ \t]*\[([^\]\n]+)\][ \t]*(?:[#;][^\n]*)?\r?$|^[ \t]*(?:export[ \t]+)?((?:%[\w-]+\.)?[\w.-](?:[\w./-]|"[\w.-]+")*)[ \t]*[=:][ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|((?:[^\r\n#]*[^\s#])?))[ \t]*(?:#[^\n]*)?\r?$/gm;
/** In an environment file a text in quotes may go over several lines, such as a private key. */
const lineOfEnvironment = new RegExp(line.source.replace('[^"\\n]', '[^"]').replace("[^'\\n]", "[^']"), 'gm');
/** What says nothing that could be lost: a comment, a name without a value, names that a shell hands on. */
const saysNothing = /^\s*(?:[#;!].*|(?:export(?:[ \t]+[\w.-]+)+|[\w.-]+)[ \t]*(?:#.*)?)?$/;

/** What a build for Android hands to the code: `buildConfigField "String", "API_URL", "\\"https://…\\""` is `BuildConfig.API_URL`. */
const fieldOfBuild =
  /\bbuildConfigField[ \t]*\(?[ \t]*["']String["'][ \t]*,[ \t]*["'](\w+)["'][ \t]*,[ \t]*['"](?:\\?")?([^"'\\\n]*)/g;

const isEnvironment = /\.env(?:\.[\w-]+)?$/i;
const maximumEntries = 20_000; // ten times what files of translations hold, and a megabyte may hold twenty times as many

export const dotenv: Language = {
  id: 'dotenv',
  name: 'Environment files',
  extensions: ['.env', '.properties', '.ini', '.cfg', '.gradle'],
  fileNames: ['.env', '.env.local', '.env.example', '.env.sample', '.env.development', '.env.production', '.env.test'],
  isConfiguration: true,
  lowerText: (text, file): FileOutline => {
    if (file.endsWith('.gradle')) return fieldsOfBuild(text, file);
    let section = '';
    const body: Statement[] = [];
    const errors: Range[] = [];
    let end = 0;
    for (const match of text.matchAll(isEnvironment.test(file) ? lineOfEnvironment : line)) {
      for (const one of unreadIn(text, end, match.index)) errors.push(one);
      end = match.index + match[0].length;
      const [whole, opened, key = '', double, single, bare = ''] = match;
      if (body.length >= maximumEntries)
        return { file, language: 'dotenv', imports: [], exports: [], body, errors, end: match.index };
      if (opened !== undefined) {
        section = `${opened.trim()}.`;
        continue;
      }
      const value = double ?? single ?? bare;
      const start = match.index + whole.lastIndexOf(value);
      const at = { start, end: start + value.length };
      // What runs is the profile of production, unless somebody says otherwise.
      body.push(entry(section + key.replace(/^%prod\./, ''), value, at));
    }
    for (const one of unreadIn(text, end, text.length)) errors.push(one);
    return { file, language: 'dotenv', imports: [], exports: [], body, errors };
  },
};

/** A key is a property of the environment, so that `OAUTH_SCOPE=…` is seen as what an option of that name is. */
const entry = (name: string, value: string, at: Range): Statement => ({
  kind: 'bind',
  target: { kind: 'member', object: { kind: 'name', name: 'environment', at }, name, at },
  value: { kind: 'text', value, at },
  operator: '=',
  isDeclaration: true,
  at,
  arms: [],
});

/** The rest of a build's script is a program of its own, which asks no provider for anything. */
function fieldsOfBuild(text: string, file: string): FileOutline {
  const body = [...text.matchAll(fieldOfBuild)].map(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const end = index + whole.length;
    return entry(name, value, { start: end - value.length, end });
  });
  return { file, language: 'dotenv', imports: [], exports: [], body, errors: [] };
}

/** The lines of a stretch that say something which is no entry. */
function unreadIn(text: string, start: number, end: number): Range[] {
  const lines = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].filter(([one]) => !saysNothing.test(one));
  return lines.map(({ 0: one, index }) => ({ start: start + index, end: start + index + one.length }));
}
