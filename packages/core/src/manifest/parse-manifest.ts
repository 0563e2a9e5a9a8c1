import { type Document, isMap, isScalar, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { diagnose, sortDiagnostics } from '../engine/run-rules.ts';
import type { Client, Manifest } from '../manifest.ts';
import { invalidManifest } from '../rules/invalid-manifest.ts';
import { LineIndex, type Span } from '../span.ts';
import { readClients } from './read-clients.ts';
import { readIgnoreRows } from './read-ignore.ts';
import { isEnvironmentReference } from './environment-reference.ts';
import type { Layout } from './list-layout.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { textProblem } from './text-problems.ts';

export interface ParsedManifest {
  /** Whatever could be read: a broken client does not keep the others from being checked. */
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
  /** Places that hold a secret's value: no reporter may show them. */
  readonly secrets: readonly Span[];
}

/**
 * Reads a manifest. Never throws on a bad file: what is wrong comes back as diagnostics at the right line.
 *
 * @param file - as diagnostics name it, relative to the workspace root
 */
export function parseManifest(text: string, file: string): ParsedManifest {
  const lines = new LineIndex(text);
  const layout: Layout = { file, text, span: (start, end) => lines.span(file, start, Math.max(start, end)) };
  const broken = (problem: string, start = 0, end = start): Diagnostic =>
    diagnose(invalidManifest, { at: layout.span(start, end), data: { problem } });
  const empty: Manifest = { file, text, clients: [], ignore: [], rules: new Map() };

  const unfit = textProblem(text);
  if (unfit) return { manifest: empty, diagnostics: [broken(unfit.message, unfit.start, unfit.end)], secrets: [] };
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    lineCounter: new LineCounter(),
    merge: true,
    uniqueKeys: true,
  });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (!document || document.contents === null) {
    const error = document?.errors[0];
    return {
      manifest: empty,
      diagnostics: [
        error
          ? broken(firstLine(error.message), ...error.pos)
          : broken('the manifest is empty; it needs "version: 1" and "clients"'),
      ],
      secrets: [],
    };
  }
  const diagnostics = document.errors.map(({ message, pos }) => broken(firstLine(message), ...pos));
  if (second)
    diagnostics.push(
      broken('the file holds several YAML documents; a manifest is one', second.range[0], second.range[0] + 3),
    );
  const data = plain(document);
  if ('problem' in data) return { manifest: empty, diagnostics: [...diagnostics, broken(data.problem)], secrets: [] };
  if (document.errors.length === 0) diagnostics.push(...schemaDiagnostics(document, data.value, layout));
  const clients = readClients(document, layout);
  const manifest: Manifest = {
    file,
    text,
    clients,
    ignore: readIgnoreRows(document, layout),
    rules: readSeverities(document),
  };
  return { manifest, diagnostics: sortDiagnostics(diagnostics), secrets: secretsOf(clients) };
}

const firstLine = (text: string): string => (text.split('\n', 1)[0] ?? '').replace(/[.:]$/, '');

function plain(document: Document): { value: unknown } | { problem: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    // Too many aliases, or an alias to nothing: the library throws only here.
    return { problem: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

const levels = ['off', 'error', 'warning', 'info'] as const;

function readSeverities(document: Document): Manifest['rules'] {
  const node: unknown = document.getIn(['rules'], true);
  const rows = isMap<Node>(node) ? node.items : [];
  return new Map(
    rows.flatMap(({ key, value }) => {
      const level = levels.find((one) => isScalar(value) && value.value === one);
      return level ? [[String(key), level] as const] : [];
    }),
  );
}

const secretsOf = (clients: readonly Client[]): readonly Span[] =>
  clients.flatMap(({ clientSecret }) =>
    clientSecret && !isEnvironmentReference(clientSecret.value) ? [clientSecret.span] : [],
  );
