import { LineIndex, syntaxProblems, type Diagnostic, type ProviderData } from '@mixer-oauth/core';
import { parseDocument } from 'yaml';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { rangeOfProblem } from './node-range.ts';
import { parseJson } from './parse-json.ts';
import { plainValue, survive } from './plain-value.ts';
import type { Problem } from './problem.ts';

export interface ParsedProvider {
  /** Absent when the file is not a catalogue; present although a reference is wrong would promise too much, so absent then too. */
  readonly data?: ProviderData;
  readonly diagnostics: readonly Diagnostic[];
}

const rule = 'invalid-provider';
const docs = 'https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/providers/authoring.md';

/**
 * Reads a catalogue, JSON being YAML too. Never throws on a bad file.
 *
 * @param file - as diagnostics name it
 * @returns the data, or what is wrong with it: syntax first, then shape, then references, since each rests on the one before
 */
export function parseProvider(text: string, file: string): ParsedProvider {
  const lines = new LineIndex(text);
  const diagnose = (message: string, start: number, end: number, key: string): Diagnostic => ({
    rule,
    severity: 'error',
    message,
    // The library points one behind the text where something never ends.
    span: lines.span(file, Math.min(start, text.length), Math.min(Math.max(end, start), text.length)),
    related: [],
    docs,
    fingerprint: [rule, file, key, message].join('|'),
  });

  const plainText = text.replace(/^\uFEFF/, ' ');
  // Reading places too takes many times as long, and a catalogue that is right needs none.
  const json = parseJson(plainText);
  if (json && problemsIn(json.value).length === 0) return { data: json.value as ProviderData, diagnostics: [] };

  const parsed = survive(() => parseDocument(plainText, { prettyErrors: false, logLevel: 'error' }));
  if ('problem' in parsed) return { diagnostics: [diagnose(parsed.problem, 0, 0, 'syntax')] };
  const document = parsed.value;
  const [syntax] = syntaxProblems(document, plainText);
  if (syntax) return { diagnostics: [diagnose(syntax.message, syntax.start, syntax.end, 'syntax')] };
  const plain = plainValue(document);
  if ('problem' in plain) return { diagnostics: [diagnose(plain.problem, 0, 0, 'syntax')] };

  const problems = problemsIn(plain.value);
  if (problems.length === 0) return { data: plain.value as ProviderData, diagnostics: [] };
  const diagnostics = problems.map((problem) =>
    diagnose(problem.message, ...rangeOfProblem(document, problem), problem.path.join('.')),
  );
  return { diagnostics: diagnostics.toSorted((a, b) => a.span.start.offset - b.span.start.offset) };
}

/** What is wrong with a catalogue that was made and not read: shape first, then references, each with its place. */
export const problemsOf = (data: ProviderData): readonly string[] =>
  problemsIn(data).map(({ path, message }) => `${path.join('.')}: ${message}`);

/** References rest on the shape: a wrong shape is all that is told. */
function problemsIn(value: unknown): readonly Problem[] {
  const shape = checkShape(value);
  return shape.length > 0 ? shape : checkReferences(value as ProviderData);
}
