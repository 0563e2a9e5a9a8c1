/** One act of damage, at places between 0 and 1 of the file. */
export type Edit = Readonly<{ kind: string; from: number; to: number; times: number }>;

/** @returns the file as the act leaves it; `start` and `end` are its places in the file */
export type Damage = (whole: string, start: number, end: number, edit: Edit) => string;

/** What is longer is not read at all. */
export const longest = 1024 * 1024;
