import type { Look } from '@mixer-oauth/report';

/** Units of a text that look like this. */
export interface CodeLook {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

/** Looks of the code around an offset; see `highlightCode`, which is loaded when there is code to show. */
export type Highlight = (owner: object, file: string, text: string, offset: number) => readonly CodeLook[];

/** The look at an offset, by looks in order. */
export function lookAt(looks: readonly CodeLook[], offset: number): Look | undefined {
  let low = 0;
  let high = looks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((looks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = looks[low];
  return found && found.start <= offset ? found.look : undefined;
}
