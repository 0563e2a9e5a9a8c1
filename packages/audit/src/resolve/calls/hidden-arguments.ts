import { leavesOut } from '../doubts.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FileInfo, FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

const label = '#hidden';

/** What an argument may be that is taken apart from something unknown: `call(path, ...more())`. */
export const hiddenArgument = (file: FileInfo): Value => ({ kind: 'external', module: '', path: [label], file });

/** Nobody knows how many arguments a list is, or what they are. */
export const hidesArguments = (values: readonly Value[]): boolean =>
  values.some(
    (value) =>
      value.kind === 'external' ||
      (value.kind === 'unknown' && !value.props) ||
      (value.kind === 'record' && value.isOpen === true),
  );

const isHidden = (value: Value): boolean => value.kind === 'external' && value.path[0] === label;

/** With what stands for a parameter that nobody passes, where something unknown may do so: that it is left out is doubtful. */
export const withDefaults = (
  evaluator: Evaluator,
  passed: readonly Value[],
  defaults: () => readonly Value[],
): readonly Value[] | undefined => {
  if (!passed.some(isHidden)) return undefined;
  const others = defaults();
  return others.length === 0 || leavesOut(evaluator, 'default') ? passed : [...passed, ...others];
};

/** What is hidden may be any of the parameters behind it that take one. */
export const mayTake = (fn: FunctionInfo, index: number): boolean => fn.params[index]?.isBlock !== true;

/** What is not known of an object may be an entry of that name. */
export const mayHold = (value: Value, name: string): boolean =>
  value.kind === 'record' && value.isOpen === true && !value.entries.has(name);
