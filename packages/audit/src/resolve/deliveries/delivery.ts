import type { CallSite } from '../context.ts';
import type { FunctionInfo } from '../program/program.ts';

/** A function that listens, and one call that reaches it with what is sent. */
export type Delivery = readonly [FunctionInfo, CallSite];
