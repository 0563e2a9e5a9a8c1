import { type Document, parseAllDocuments } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { diagnose, sortDiagnostics } from '../engine/run-rules.ts';
import type { Manifest } from '../manifest.ts';
import { invalidManifest } from '../rules/invalid-manifest.ts';
import { LineIndex, type Span } from '../span.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { type Layout, valueRange } from './layout.ts';
import { plainData } from './plain-data.ts';
import { readClients } from './read-clients.ts';
import { readExclude } from './read-exclude.ts';
import { readIgnoreRows } from './read-ignore.ts';
import { readSeverities, unknownRules } from './read-severities.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { secretsInText, secretSpans } from './secret-spans.ts';
import { syntaxProblem, syntaxProblems } from './syntax-problems.ts';
import { textProblem } from './text-problems.ts';

export interface ParsedManifest {
  /** Whatever could be read: a broken client does not keep the others from being checked. */
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
  /** Places that hold a secret's value: no reporter may show them. */
  readonly secrets: readonly Span[];
}

export interface ParseOptions {
  /** Ids that `rules` may name; without them any is accepted. */
  readonly knownRules?: ReadonlySet<string>;
  /** The provider of clients that name none; without it they have the empty name, which no catalogue has. */
  readonly defaultProvider?: string;
}

/**
 * Reads a manifest. Never throws on a bad file: what is wrong comes back as diagnostics at the right line.
 *
 * @param file - as diagnostics name it, relative to the workspace root
 */
export function parseManifest(text: string, file: string, options: ParseOptions = {}): ParsedManifest {
  const lines = new LineIndex(text);
  // The library's places may lie behind the end.
  const inside = (offset: number): number => Math.min(offset, text.length);
  const span: Layout['span'] = (start, end) => lines.span(file, inside(start), inside(Math.max(start, end)));
  const layout: Layout = { file, text, span };
  const unfit = textProblem(text);
  if (unfit) return unread(layout, unfit.message, unfit.start, unfit.end);
  let documents: readonly Document[];
  try {
    documents = documentsOf(text);
  } catch (error) {
    // The last net: a text that the library itself does not survive is still the user's file.
    return unread(
      layout,
      `the file cannot be read as YAML (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  const [document, second] = documents;
  if (!document || (document.contents === null && document.errors.length === 0))
    return unread(layout, 'the manifest is empty; it needs "version: 1" and "clients"');
  const diagnostics = [...problemsIn(document, layout, options)];
  if (second) {
    const start = second.range?.[0] ?? 0;
    const problem = 'the file holds several YAML documents; a manifest is one';
    diagnostics.push(diagnose(invalidManifest, { at: layout.span(start, start + 3), data: { problem } }));
  }
  const manifest: Manifest = {
    file,
    text,
    clients: readClients(document, layout, options.defaultProvider ?? ''),
    ignore: readIgnoreRows(document, layout),
    exclude: readExclude(document),
    rules: readSeverities(document),
  };
  return {
    manifest,
    diagnostics: withSeverities(sortDiagnostics(diagnostics), manifest.rules),
    secrets: secretSpans(document, layout),
  };
}

/** Duplicate keys are looked for here, in linear time; merge keys and aliases are followed here, within bounds. */
function documentsOf(text: string): Document[] {
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    keepSourceTokens: true,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return 'empty' in documents ? [] : documents;
}

function unread(layout: Layout, problem: string, start = 0, end = start): ParsedManifest {
  return {
    manifest: { file: layout.file, text: layout.text, clients: [], ignore: [], exclude: [], rules: new Map() },
    diagnostics: [diagnose(invalidManifest, { at: layout.span(start, end), data: { problem } })],
    secrets: secretsInText(layout),
  };
}

function* problemsIn(document: Document, layout: Layout, { knownRules }: ParseOptions): Generator<Diagnostic> {
  const tell = (problem: string, [start, end]: readonly [number, number]): Diagnostic =>
    diagnose(invalidManifest, { at: layout.span(start, end), data: { problem } });
  const syntax = syntaxProblems(document, layout.text);
  for (const { message, start, end } of syntax) yield tell(message, [start, end]);
  for (const warning of document.warnings) {
    const { message, start, end } = syntaxProblem(warning, layout.text);
    yield tell(message, [start, end]);
  }
  for (const { pair, first, key } of duplicateKeys(document)) {
    const line = layout.span(first.key.range?.[0] ?? 0, 0).start.line;
    yield tell(`"${key}" stands in line ${line} already`, valueRange(pair.key, layout.text));
  }
  const { value, problems } = plainData(document);
  const unknown = knownRules ? unknownRules(document, knownRules) : [];
  for (const { node, message } of [...problems, ...unknown]) yield tell(message, valueRange(node, layout.text));
  // What a syntax error leaves of the data has the wrong shape for no fault of its own.
  if (syntax.length === 0 && problems.length === 0) yield* schemaDiagnostics(document, value, layout);
}

/** A file that cannot be read as a manifest is an error, whatever it says of itself. */
const withSeverities = (diagnostics: readonly Diagnostic[], rules: Manifest['rules']): readonly Diagnostic[] =>
  diagnostics.flatMap((one): Diagnostic[] => {
    const level = one.rule === invalidManifest.id ? undefined : rules.get(one.rule);
    if (level === 'off') return [];
    return [level === undefined ? one : { ...one, severity: level }];
  });
