/** The names of all grammars, once each has been loaded. The engine comes with them, so it is only opened here. */
export async function examineGrammars(): Promise<readonly string[]> {
  const { loadEveryGrammar } = await import('./audit-tree.ts');
  return loadEveryGrammar();
}
