import type { Argument, ClassOutline, Field } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, Program } from '../program/program.ts';
import { settingsClass } from '../program/top-level-index.ts';
import type { Value } from '../values.ts';
import { environmentValues } from './environment.ts';

/**
 * What an environment file says for a field of a class whose fields are variables of the environment: pydantic's `BaseSettings`.
 *
 * @see https://docs.pydantic.dev/latest/concepts/pydantic_settings/ the variable has the field's name behind the prefix of the class,
 *   whatever the case, or the alias that is written for it
 */
export function variableFor(evaluator: Evaluator, type: ClassInfo, field: Field): readonly Value[] {
  const prefix = prefixOf(type, evaluator.program);
  if (prefix === undefined) return [];
  const aliases = aliasesOf(field);
  const names = aliases.length > 0 ? aliases : [`${prefix}${field.name}`];
  return names.flatMap((name) =>
    [...new Set([name.toUpperCase(), name, name.toLowerCase()])].flatMap((one) => environmentValues(evaluator, one)),
  );
}

export const classesOfVariables = (program: Program): readonly ClassInfo[] =>
  program.classes.filter((type) => prefixOf(type, program) !== undefined);

const deepest = 4; // classes above

/** Undefined where the class is no such one. */
const prefixOf = rememberingEach((type: ClassInfo, program: Program): string | undefined => {
  if (type.file.language !== 'python') return undefined;
  let isOne = false;
  let prefix: string | undefined;
  let open: readonly ClassInfo[] = [type];
  for (let depth = 0; open.length > 0 && depth < deepest; depth += 1) {
    const bases = open.flatMap(({ outline }) => outline.bases.map((base) => writtenName(base)));
    isOne ||= bases.includes(settingsClass);
    prefix ??= open.map((one) => ownPrefix(one, program)).find((one) => one !== undefined);
    open = bases.flatMap((name) => program.classesNamed(name));
  }
  return isOne ? (prefix ?? '') : undefined;
});

/** `model_config = SettingsConfigDict(env_prefix="api_")`, or `env_prefix = "api_"` in the class `Config` within. */
function ownPrefix({ outline, file }: ClassInfo, program: Program): string | undefined {
  const config = outline.fields.find(({ name }) => name === 'model_config')?.value;
  if (config?.kind === 'call') return textOf(config.args, /^env_prefix$/);
  if (config?.kind === 'record')
    return textOf(
      config.entries.map(({ key, value }) => ({ name: typeof key === 'string' ? key : '', value })),
      /^env_prefix$/,
    );
  const inner = program.classesNamed('Config').find((one) => one.file === file && isInside(one.outline, outline));
  const value = inner?.outline.fields.find(({ name }) => name === 'env_prefix')?.value;
  return value?.kind === 'text' ? value.value : undefined;
}

const isInside = (inner: ClassOutline, { at }: ClassOutline): boolean =>
  inner.at.start > at.start && inner.at.end <= at.end;

/** `Field("", alias="API")`, `Field(validation_alias="API")`, `Field(env="API")` of the first version. */
function aliasesOf({ value }: Field): readonly string[] {
  if (value?.kind !== 'call' || writtenName(value.callee) !== 'Field') return [];
  const named = textOf(value.args, /^(?:validation_alias|alias|env)$/);
  return named === undefined ? [] : [named];
}

const textOf = (args: readonly Argument[], key: RegExp): string | undefined =>
  args.flatMap(({ name, value }) =>
    name !== undefined && key.test(name) && value.kind === 'text' ? [value.value] : [],
  )[0];
