import type { IgnoreRow } from '../manifest.ts';
import { LineIndex } from '../span.ts';

const marker =
  /(?<![`'"])mixer-oauth-ignore[ \t]+([a-z][a-z\d-]*)(?:[ \t]*:[ \t]*(.*?))?[ \t]*(?:\*\/|-->|\]\])?[ \t]*\r?$/gm;
const opensComment = /(?:\/\/|\/\*|\*|#|--|<!--|;|%)[^\n]*$/;

/**
 * `mixer-oauth-ignore rule: reason` in a comment of any language. It covers its own line when something stands before the
 * comment, and else the next line that is not blank.
 */
export function findInlineIgnores(text: string, file: string): readonly IgnoreRow[] {
  if (!text.includes('mixer-oauth-ignore')) return [];
  const index = new LineIndex(text);
  const lines = text.split('\n');
  return [...text.matchAll(marker)].flatMap((match): IgnoreRow[] => {
    const span = index.span(file, match.index, match.index + match[0].trimEnd().length);
    const { line } = span.start;
    const before = (lines[line - 1] ?? '').slice(0, span.start.column - 1);
    if (!opensComment.test(before)) return [];
    const isAlone = before.replace(/(?:\/\/|\/\*+|\*|#|--|<!--|;|%)\s*$/, '').trim() === '';
    const next = lines.findIndex((one, at) => at >= line && one.trim() !== '') + 1;
    const reason = match[2]?.trim();
    return [
      {
        kind: 'inline',
        rule: match[1] ?? '',
        ...(reason && { reason }),
        span,
        lines: isAlone && next > 0 ? [line, next] : [line],
      },
    ];
  });
}
