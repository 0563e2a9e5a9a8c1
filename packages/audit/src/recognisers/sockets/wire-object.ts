import type { Placed } from '../../resolve/program/program.ts';
import type { Properties } from '../../resolve/values.ts';

/** An object that may be sent: its entries under the names that go over the wire. */
export type WireObject = Readonly<{ placed: Placed; entries: Properties }>;
