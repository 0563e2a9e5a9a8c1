import type { Command } from '../command.ts';
import { audit } from './audit.ts';
import { check } from './check.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, audit];
