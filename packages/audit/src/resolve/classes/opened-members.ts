import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo } from '../program/program.ts';
import type { ExternalValue, Value } from '../values.ts';
import { memberOfClass } from './class-members.ts';
import { isGetter, returned } from './getters.ts';

/** What extensions of the program add to a type of outside (Swift): `URL.api` of the type, `session.load(path)` of its objects. */
export function openedMember(evaluator: Evaluator, value: ExternalValue, name: string): readonly Value[] {
  const { module, path, call, file } = value;
  if (module !== '' || file.language !== 'swift') return [];
  const [last = '', before = ''] = path.toReversed();
  const ofType = path.length === 1 && !call ? evaluator.program.openedType(last) : undefined;
  if (ofType) return memberOfClass(evaluator, ofType, name, emptyContext);
  const type = path.length === 2 && isObject.test(last) ? evaluator.program.openedType(before) : undefined;
  return (type ? (indexOf(evaluator.program, type).methods.get(name) ?? []) : []).flatMap((fn): readonly Value[] => {
    if (fn.isStatic) return [];
    return isGetter(fn) ? returned(evaluator, fn, value, emptyContext) : [{ kind: 'function', fn, self: value }];
  });
}

/** What a type is called by its own methods: what an extension adds to is elsewhere. */
export const ownType = ({ program }: Evaluator, type: ClassInfo): Value =>
  program.openedType(type.name) === type
    ? { kind: 'external', module: '', path: [type.name], file: type.file }
    : { kind: 'class', class: type };

/** `URLRequest(url: address)`, and what Foundation keeps one object of for everybody. */
const isObject = /^(?:new|shared|standard|default|main|current|ephemeral)$/;
