import type { PlannedFile } from '@mixer-oauth/node';
import { painter, visible } from '@mixer-oauth/report';
import type { Io } from './io.ts';

/** A unified diff of planned files. The lines around a change are the user's: `redact` hides the secrets in them. */
export async function diffText(
  plans: readonly PlannedFile[],
  io: Io,
  redact: (text: string) => string,
): Promise<string> {
  const { formatPatch, structuredPatch } = await import('diff');
  const paint = painter(io.hasColour);
  const lines = plans.flatMap(({ file, before, after }) =>
    formatPatch(structuredPatch(`a/${file}`, `b/${file}`, before, after))
      .split('\n')
      .slice(1, -1),
  );
  const painted = lines.map((line) => {
    const text = visible(redact(line.replace(/\r$/, '')));
    if (/^(?:---|\+\+\+) /.test(line)) return paint('bold', text);
    if (line.startsWith('@@')) return paint('cyan', text);
    if (line.startsWith('+')) return paint('green', text);
    return line.startsWith('-') ? paint('red', text) : text;
  });
  return painted.length === 0 ? '' : `${painted.join('\n')}\n`;
}
