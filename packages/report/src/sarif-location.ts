import type { Span } from '@mixer-oauth/core';

/** A relative URI. Encoded by segment, since a name may hold anything: `:` would make a scheme of what precedes it. */
export const artifactUri = (file: string): string =>
  file
    .split('/')
    .map((segment) => encodeURIComponent(segment.replaceAll(/\p{Surrogate}/gu, '\u{fffd}')))
    .join('/');

export const artifactLocation = (file: string) => ({ uri: artifactUri(file), uriBaseId: 'SRCROOT' });

// SARIF counts lines and columns from 1 and ends a region before `endColumn`, as spans do.
export const physicalLocation = ({ file, start, end }: Span) => ({
  artifactLocation: artifactLocation(file),
  region: {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  },
});
