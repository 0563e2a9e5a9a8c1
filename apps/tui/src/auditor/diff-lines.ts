import type { PlannedFile } from '@mixer-oauth/node';
import { visible } from '@mixer-oauth/report';
import { structuredPatch } from 'diff';
import type { DiffLine } from '../app/preview.ts';

const kinds: Readonly<Record<string, DiffLine['kind']>> = { '+': 'added', '-': 'removed' };

/** A unified diff, line by line. What stands around a change is the user's: `redact` hides the secrets in it. */
export function diffLines(plans: readonly PlannedFile[], redact: (text: string) => string): readonly DiffLine[] {
  return plans.flatMap(({ file, before, after }): DiffLine[] => {
    const { hunks } = structuredPatch(file, file, before, after);
    return [
      { kind: 'file', text: file },
      ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }): DiffLine[] => [
        { kind: 'hunk', text: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@` },
        ...lines.map((line): DiffLine => ({
          kind: kinds[line[0] ?? ''] ?? 'same',
          text: visible(redact(line.replace(/\r$/, ''))),
        })),
      ]),
    ];
  });
}
