import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Origin, ParamRef } from '../../resolve/values.ts';

/** A verb as it is written somewhere, or as a call's own name says. */
export type VerbName = Readonly<{ name: string; origin?: Origin }>;

/** The verbs that a call may have, and the parameters that decide it. `isHidden`: it is one of a table that is not known. */
export type Verb = Readonly<{
  names: readonly VerbName[];
  params: readonly ParamRef[];
  isExplicit: boolean;
  isHidden?: boolean;
  /** Something is written where the verb stands, of which nothing is known. */
  isUnclear?: boolean;
  /** What was asked for it, where that is one of several. */
  asked?: readonly Placed[];
  /** Only who calls this function says the verb. */
  sayer?: FunctionInfo;
}>;

/** The functions whose callers decide it. */
export const decidersOf = ({ params, sayer }: Verb): readonly FunctionInfo[] => [
  ...params.map(({ fn }) => fn),
  ...(sayer ? [sayer] : []),
];
