import type { FileOutline, Statement } from '../outline/outline.ts';
import type { Language } from './language.ts';

/** `KEY=value`, `export KEY="value"`, `key: value` of properties files; comments begin with `#`, `;` or `!`. */
const line =
  /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:][ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n#]*?))[ \t]*(?:#[^\n]*)?\r?$/gm;

export const dotenv: Language = {
  id: 'dotenv',
  name: 'Environment files',
  extensions: ['.env', '.properties', '.ini', '.cfg'],
  fileNames: ['.env', '.env.local', '.env.example', '.env.sample', '.env.development', '.env.production', '.env.test'],
  lowerText: (text, file): FileOutline => {
    const body = [...text.matchAll(line)].map((match): Statement => {
      const [whole, key = '', double, single, bare = ''] = match;
      const value = double ?? single ?? bare;
      const start = match.index + whole.lastIndexOf(value);
      const at = { start, end: start + value.length };
      // A key is a property of the environment, so that `OAUTH_SCOPE=…` is seen as what an option of that name is.
      const target = {
        kind: 'member' as const,
        object: { kind: 'name' as const, name: 'environment', at },
        name: key,
        at,
      };
      return {
        kind: 'bind',
        target,
        value: { kind: 'text', value, at },
        operator: '=',
        isDeclaration: true,
        at,
        arms: [],
      };
    });
    return { file, language: 'dotenv', imports: [], exports: [], body, errors: [] };
  },
};
