import type { Piece } from '../../resolve/values.ts';

/** A text that may be the address of a call. */
export type Address = readonly Piece[];
