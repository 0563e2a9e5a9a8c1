import type { Language } from './language.ts';
import { expressions } from './rust/expressions.ts';
import { withoutMacros } from './rust/macros.ts';
import { statements } from './rust/statements.ts';
import { lowerUnit } from './unit.ts';

export const rust: Language = {
  id: 'rust',
  name: 'Rust',
  extensions: ['.rs'],
  grammarOf: () => 'rust',
  prepare: withoutMacros,
  lower: (root, file, text) => lowerUnit(root, { file, text, language: 'rust' }, { expressions, statements }),
  hasGlobalTypes: true,
  mapLoops: 'pairs',
};
