import type { Evaluator } from './evaluator.ts';
import { lastName } from './program.ts';

const maximumNames = 300;

// Every window and every event is a class too: only those matter that may send something.
const mayMatter =
  /Client|Api(?![a-z])|API|Http|HTTP|Rest(?![a-z])|REST|Request|Socket|Packet|Session|ServiceBase|BaseService|Message(?:Base)?$/;

/**
 * Names of types that the program makes objects of or derives from and that no file of it defines. A file that defines one may
 * name no provider and still hold the code that sends.
 */
export function missingTypes(evaluator: Evaluator): readonly string[] {
  const { program } = evaluator;
  const names = new Set<string>();
  const add = (name: string): void => {
    if (/^[A-Z]\w{3,}$/.test(name) && mayMatter.test(name) && program.classesNamed(name).length === 0) names.add(name);
  };
  // What a library is to make: `retrofit.create(Users.class)`.
  for (const { expr } of program.calls) {
    const [first] = expr.args;
    if (expr.callee.kind !== 'member' || expr.callee.name !== 'create' || expr.args.length !== 1) continue;
    const name = first?.value.kind === 'name' ? first.value.name : '';
    if (/^[A-Z]\w{3,}$/.test(name) && program.classesNamed(name).length === 0) names.add(name);
  }
  for (const { outline } of program.classes) for (const base of outline.bases) add(lastName(base));
  // Python makes objects without `new`: a capital tells.
  for (const { expr, fn } of program.calls) if (expr.isNew || fn.file.language === 'python') add(lastName(expr.callee));
  return [...names].toSorted().slice(0, maximumNames);
}
