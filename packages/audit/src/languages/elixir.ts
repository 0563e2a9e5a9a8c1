import type { Language } from './language.ts';
import { expressions } from './elixir/expressions.ts';
import { addSettings } from './elixir/settings.ts';
import { statements } from './elixir/statements.ts';
import { lowerUnit } from './unit.ts';

export const elixir: Language = {
  id: 'elixir',
  name: 'Elixir',
  extensions: ['.ex', '.exs'],
  interpreters: /^elixir$/,
  grammarOf: () => 'elixir',
  lower: (root, file, text) =>
    lowerUnit(root, { file, text, language: 'elixir' }, { expressions, statements }, addSettings),
  hasGlobalTypes: true,
  hasOverloads: true,
  hasFieldsBesideMethods: true,
  mapLoops: 'pairs',
  hasUntypedNames: true,
};
