import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';

/** The enums of a program that have a member, by language and name. */
const enumsOf = rememberingEach((program: Program): ReadonlyMap<string, readonly ClassInfo[]> => {
  const found = new Map<string, ClassInfo[]>();
  for (const type of program.classes)
    if (type.outline.kind === 'enum')
      for (const { name } of type.outline.fields) push(found, `${type.file.language} ${name}`, type);
  return found;
});

/** Swift's `.chat` is of the type that is asked for. Where one enum of the program alone has such a member, it is that. */
export function enumWith(program: Program, name: string, { file }: FunctionInfo): ClassInfo | undefined {
  const [only, ...others] = enumsOf(program).get(`${file.language} ${name}`) ?? [];
  return others.length === 0 ? only : undefined;
}
