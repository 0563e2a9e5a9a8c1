/**
 * Where a page has to stand so that a line of it is seen, with the one after it: where it stands, if it is.
 *
 * @param scroll - lines above the window now
 * @param lines - of the whole page
 * @param height - of the window
 */
export function scrollTo(line: number, scroll: number, lines: number, height: number): number {
  const isSeen = line >= scroll && line < scroll + height - 2;
  return isSeen ? scroll : Math.max(0, Math.min(line - 1, lines - height));
}
