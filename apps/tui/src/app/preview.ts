/** A line of a unified diff; secrets are masked in it. */
export interface DiffLine {
  readonly kind: 'file' | 'hunk' | 'added' | 'removed' | 'same';
  readonly text: string;
}

/** What would be written, before it is: nothing is written that was not shown. */
export interface Preview {
  readonly plan: number;
  readonly title: string;
  readonly notes: readonly string[];
  readonly lines: readonly DiffLine[];
  readonly scroll: number;
}

// The frame, the title, the notes and the keys of the dialog.
const around = 6;

export const previewHeight = (rows: number): number => Math.max(3, rows - around);

export function scrollPreview(preview: Preview, by: number, rows: number): Preview {
  const last = Math.max(0, preview.lines.length + preview.notes.length - previewHeight(rows));
  return { ...preview, scroll: Math.max(0, Math.min(last, preview.scroll + by)) };
}
