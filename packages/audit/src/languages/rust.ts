import type { Language } from './language.ts';
import { addGuardsOfExpanded, movedIn, takeExpanded } from './rust/expanded-text.ts';
import { expressions } from './rust/expressions.ts';
import { macrosDefinedIn, macrosNeededIn } from './rust/foreign-macros.ts';
import { withoutMacros } from './rust/macros.ts';
import { statements } from './rust/statements.ts';
import { lowerUnit } from './unit.ts';

export const rust: Language = {
  id: 'rust',
  name: 'Rust',
  extensions: ['.rs'],
  grammarOf: () => 'rust',
  prepare: withoutMacros,
  definitionsIn: macrosDefinedIn,
  neededIn: macrosNeededIn,
  lower: (root, file, text) => {
    const finish = (_: unknown, lowering: Parameters<typeof addGuardsOfExpanded>[0]): void =>
      addGuardsOfExpanded(lowering);
    const outline = lowerUnit(
      root,
      { file, text, language: 'rust' },
      { expressions, statements },
      finish,
      takeExpanded,
    );
    const moved = movedIn(text);
    const first = moved[0]?.at.start;
    if (first === undefined) return outline;
    return { ...outline, moved, errors: outline.errors.filter(({ start }) => start < first) };
  },
  hasGlobalTypes: true,
  addsToForeignTypes: true,
  hasFieldsBesideMethods: true,
  callsMethodsOnly: true,
  mapLoops: 'pairs',
};
