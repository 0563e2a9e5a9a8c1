import { lowerDocument } from './json.ts';
import type { Language } from './language.ts';

/** YAML configuration. The manifest itself declares; it is no code that asks for anything. */
export const yaml: Language = {
  id: 'yaml',
  name: 'YAML',
  extensions: ['.yaml', '.yml'],
  isConfiguration: true,
  lowerText: (text, file) =>
    /(?:^|\/)mixer-oauth\.ya?ml$/.test(file)
      ? { file, language: 'yaml', imports: [], exports: [], body: [], errors: [] }
      : lowerDocument(text, file, 'yaml'),
};
