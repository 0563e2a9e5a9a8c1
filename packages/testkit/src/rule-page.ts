import { manifestFile, type RuleInput } from './manifest-facts.ts';

/** One example of a rule's page: files, and for a failing one what is shown and the manifest after the fix. */
export interface PageExample extends RuleInput {
  readonly shows?: string;
  readonly fixed?: string;
  /** Files of code after the fix: blocks `fixed PATH`. */
  readonly fixedFiles?: Readonly<Record<string, string>>;
}

export interface RulePage {
  readonly title: string;
  readonly summary: string;
  /** The row of the table under the summary: severity, layer, fix, since. */
  readonly facts: readonly string[];
  readonly fails: readonly PageExample[];
  readonly passes: readonly PageExample[];
}

const fence = /^```(\w+) ?([^\n]*)\n([\s\S]*?)^```$/gm;

/** Reads a page under `docs/rules/`: see CONTRIBUTING.md for its form. */
export function readRulePage(markdown: string): RulePage {
  const [, title = '', rest = ''] = /^# ([\w-]+)\n+([\s\S]*)$/.exec(markdown) ?? [];
  const section = (name: string): string =>
    new RegExp(`^## ${name}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(markdown)?.[1] ?? '';
  return {
    title,
    summary: rest.split('\n', 1)[0] ?? '',
    facts: factsIn(markdown),
    fails: examplesOf(section('Fails')),
    passes: examplesOf(section('Passes')),
  };
}

const factsIn = (markdown: string): readonly string[] =>
  /^\| severity \|.*\n\|[-| ]+\|\n\|(.*)\|$/m
    .exec(markdown)?.[1]
    ?.split('|')
    .map((cell) => cell.trim()) ?? [];

/** A manifest begins an example; its former state, code, output and the fixed manifest that follow belong to it. */
function examplesOf(section: string): readonly PageExample[] {
  const examples: { -readonly [Key in keyof PageExample]: PageExample[Key] }[] = [];
  for (const [, language = '', info = '', body = ''] of section.matchAll(fence)) {
    const current = examples.at(-1);
    if (info === manifestFile) examples.push({ manifest: body });
    else if (current && info === 'base') current.base = body;
    else if (current && info === 'output') current.shows = body.trim();
    else if (current && info === 'fixed') current.fixed = body;
    else if (current && info.startsWith('fixed '))
      current.fixedFiles = { ...current.fixedFiles, [info.slice('fixed '.length)]: body };
    else if (current && info !== '' && language !== 'sh') current.files = { ...current.files, [info]: body };
  }
  return examples;
}
