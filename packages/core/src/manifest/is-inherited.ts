import type { Client } from '../manifest.ts';
import type { Span } from '../span.ts';

/** Whether an environment takes a value from the client under it, where it is told already. */
export const isInherited = ({ environment, body }: Client, { file, start }: Span): boolean =>
  environment !== undefined &&
  (file !== body.file || start.offset < body.start.offset || start.offset >= body.end.offset);
