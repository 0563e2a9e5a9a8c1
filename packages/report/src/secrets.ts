import { hideValues, mask, mergeRanges, type TextRange } from '@mixer-oauth/core';
import type { ReportContext } from './reporter.ts';

export { mask };

/** Offsets of one text, half-open. */
export type Range = TextRange;

export interface Secrets {
  /** What of a file's text must not be shown: the masked ranges, and their values wherever else they stand. Sorted and disjoint. */
  readonly rangesIn: (file: string, text: string) => readonly Range[];
  readonly redact: (text: string) => string;
}

/**
 * What must be hidden, gathered from the masked ranges of the sources that are there. Where a source is missing its secret is
 * unknown, so its file has no frame either.
 */
export function makeSecrets({ masked, sources }: Pick<ReportContext, 'masked' | 'sources'>): Secrets {
  const ranges = masked.map((span) => ({ file: span.file, start: span.start.offset, end: span.end.offset }));
  const { find, redact } = hideValues(ranges.map(({ file, start, end }) => sources.get(file)?.slice(start, end) ?? ''));
  return {
    rangesIn: (file, text) => mergeRanges([...ranges.filter((range) => range.file === file), ...find(text)]),
    redact,
  };
}
