import { expressions } from './cpp/expressions.ts';
import { withoutBareMacros } from './cpp/macros.ts';
import { statements } from './cpp/statements.ts';
import { withOneSuffix } from './cpp/suffixes.ts';
import type { Language } from './language.ts';
import { lowerUnit } from './unit.ts';

export const cpp: Language = {
  id: 'cpp',
  name: 'C++ and C',
  extensions: ['.cpp', '.cc', '.cxx', '.c', '.hpp', '.hh', '.hxx', '.h', '.inl', '.ipp', '.ino'],
  grammarOf: () => 'cpp',
  prepare: (text) => withoutBareMacros(withOneSuffix(text)),
  lower: (root, file, text) => lowerUnit(root, { file, text, language: 'cpp' }, { expressions, statements }),
  hasImplicitThis: true,
  hasGlobalTypes: true,
  hasOverloads: true,
  declaresObjects: true,
  hasFlatNamespaces: true,
  mapLoops: 'pairs',
};
