/** Cells and rows of the parts of the screen. */
export interface Layout {
  readonly columns: number;
  readonly rows: number;
  readonly isTooSmall: boolean;
  /** List and page stand side by side. */
  readonly isWide: boolean;
  readonly body: number; // rows between head and foot
  readonly listWidth: number;
  readonly listHeight: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
}

export const smallest = { columns: 60, rows: 15 } as const;

const wide = 100;
// Tabs and the line of the search above, the line of keys below.
const chrome = 3;
// A separator and a space on either side of it.
const gutter = 3;

// A short list leaves its room to the page, but must not shrink to a line while somebody searches.
const shortestList = 3;

/**
 * @param isPageOpen - on a narrow screen the page takes the place of the list
 * @param count - rows of the list, headings too; where there are none, there is no page
 */
export function layoutOf(columns: number, rows: number, isPageOpen: boolean, count: number): Layout {
  const body = Math.max(1, rows - chrome);
  const shared = { columns, rows, isTooSmall: columns < smallest.columns || rows < smallest.rows, body };
  if (columns >= wide) {
    const listWidth = Math.max(48, Math.min(90, Math.floor(columns * 0.5)));
    const pageWidth = columns - listWidth - gutter;
    return { ...shared, isWide: true, listWidth, listHeight: body, pageWidth, pageHeight: body };
  }
  if (isPageOpen)
    return { ...shared, isWide: false, listWidth: columns, listHeight: 0, pageWidth: columns, pageHeight: body };
  if (count === 0)
    return { ...shared, isWide: false, listWidth: columns, listHeight: body, pageWidth: columns, pageHeight: 0 };
  const most = Math.ceil(body * 0.55);
  const listHeight = Math.max(1, Math.min(most, Math.max(count, shortestList)));
  return {
    ...shared,
    isWide: false,
    listWidth: columns,
    listHeight,
    pageWidth: columns,
    pageHeight: Math.max(1, body - listHeight - 1), // a rule between them
  };
}
