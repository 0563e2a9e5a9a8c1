import type { ClassInfo, Program } from '../../resolve/program/program.ts';
import { isSaid } from '../sockets/only-compared.ts';
import { holderOf } from '../sockets/whose-name.ts';

/** A constant of a class that nothing reads. Python's base classes read what their heirs call so: `DEFAULT_SCOPE` of a backend. */
export const isIdle = (program: Program, type: ClassInfo, name: string): boolean =>
  type.file.language !== 'python' && /^[A-Z]+(?:_[A-Z]+)*$/.test(name) && !isSaid(program, name, holderOf(type));
