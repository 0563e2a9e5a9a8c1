import type { FileInfo, Program } from '../../resolve/program/program.ts';
import { isSaid } from '../sockets/only-compared.ts';

/** A constant that nothing reads. Python's base classes read what their heirs call so: `DEFAULT_SCOPE` of a backend. */
export const isIdle = (program: Program, { language }: FileInfo, name: string): boolean =>
  language !== 'python' && /^[A-Z]+(?:_[A-Z]+)*$/.test(name) && !isSaid(program, name);
