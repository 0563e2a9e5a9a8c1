import type { FileOutline, Statement } from '../outline/outline.ts';
import type { Language } from './language.ts';

/**
 * `KEY=value`, `export KEY="value"`, `key: value` of properties files; comments begin with `#`, `;` or `!`. `[section]` stands before
 * the keys below it: `section.key`.
 */
const line =
  /^[ \t]*\[([^\]\n]+)\][ \t]*\r?$|^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:][ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n#]*?))[ \t]*(?:#[^\n]*)?\r?$/gm;

const maximumEntries = 20_000; // ten times what files of translations hold, and a megabyte may hold twenty times as many

export const dotenv: Language = {
  id: 'dotenv',
  name: 'Environment files',
  extensions: ['.env', '.properties', '.ini', '.cfg'],
  fileNames: ['.env', '.env.local', '.env.example', '.env.sample', '.env.development', '.env.production', '.env.test'],
  isConfiguration: true,
  lowerText: (text, file): FileOutline => {
    let section = '';
    const body: Statement[] = [];
    for (const match of text.matchAll(line)) {
      const [whole, opened, key = '', double, single, bare = ''] = match;
      if (body.length >= maximumEntries)
        return { file, language: 'dotenv', imports: [], exports: [], body, errors: [], end: match.index };
      if (opened !== undefined) {
        section = `${opened.trim()}.`;
        continue;
      }
      const value = double ?? single ?? bare;
      const start = match.index + whole.lastIndexOf(value);
      const at = { start, end: start + value.length };
      // A key is a property of the environment, so that `OAUTH_SCOPE=…` is seen as what an option of that name is.
      const target = {
        kind: 'member' as const,
        object: { kind: 'name' as const, name: 'environment', at },
        name: section + key,
        at,
      };
      const kept = { kind: 'text' as const, value, at };
      body.push({ kind: 'bind', target, value: kept, operator: '=', isDeclaration: true, at, arms: [] });
    }
    return { file, language: 'dotenv', imports: [], exports: [], body, errors: [] };
  },
};
