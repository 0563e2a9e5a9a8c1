import { constructorsOf } from '../calls/overloads.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo } from '../program/program.ts';
import { unknown, type Value, wholeText } from '../values.ts';
import { setFromOutside } from './set-from-outside.ts';

const meansNothing =
  /(?:^|_)(?:ROOT|EMPTY|NONE|BLANK|SUFFIX)$|^(?:root|empty|none|blank|suffix)$|(?:Root|Empty|None|Blank|Suffix)$/;

/** `static final String USERS_ROOT = ""` is not left for somebody to fill in, as an `API_KEY` is. */
export const isMeantBlank = (
  { program }: Evaluator,
  type: ClassInfo,
  name: string,
  values: readonly Value[],
): boolean =>
  meansNothing.test(name) &&
  (indexOf(program, type).assignments.get(name) ?? []).length === 0 &&
  values.every((value) => wholeText(value) === '');

/** What an empty text leaves open: the variable of the environment that it stands for, where it is one. */
export function leftOpen(name: string, values: readonly Value[]): Value {
  const [variable] = values.flatMap((value) =>
    value.kind === 'text' ? value.pieces.flatMap((piece) => ('text' in piece ? (piece.variable ?? []) : [])) : [],
  );
  return variable === undefined ? unknown(name) : { kind: 'text', pieces: [{ hole: `env:${variable}` }] };
}

/** This very object is made with nothing else, and nobody sets it later: `new Path(base, "")`. */
export function isPassedBlank(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  values: readonly Value[],
): boolean {
  if (self?.kind !== 'instance' || !self.site || !values.every((value) => wholeText(value) === '')) return false;
  const makers = constructorsOf(type);
  const { assignments } = indexOf(evaluator.program, type);
  const isTaken =
    makers.some(({ params }) => params.some((one) => one.isField && one.name === name)) ||
    (assignments.get(name) ?? []).every(
      ({ bind: { value }, fn }) =>
        fn.isConstructor && value?.kind === 'name' && fn.params.some((param) => param.name === value.name),
    );
  return isTaken && setFromOutside(evaluator, type, name, self).length === 0;
}
