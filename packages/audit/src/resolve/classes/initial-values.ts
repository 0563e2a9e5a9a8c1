import { writtenName } from '../../outline/written-name.ts';
import type { CallExpr, Expr, Field } from '../../outline/outline.ts';
import { paramValues } from '../calls/params.ts';
import { asField, boundSetting } from '../configuration/bound-settings.ts';
import { variableFor } from '../configuration/classes-of-variables.ts';
import { provided } from '../configuration/provided-values.ts';
import { isOverruled, noteDefault } from '../configuration/overruled-defaults.ts';
import { settingNamed } from '../configuration/configuration.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import { injectedByAnnotation } from '../names/provided-by-key.ts';
import { isTelling } from '../configuration/environment.ts';
import { combinations, literalText, piecesOf, type Value, wholeText } from '../values.ts';

/** What a field holds before any method runs. */
export const initialValues = (
  evaluator: Evaluator,
  field: Field,
  body: FunctionInfo,
  context: Context,
): readonly Value[] => {
  if (field.value) {
    const own = evaluator.evaluate(field.value, body, context);
    return body.owner ? over(settingFor(evaluator, body.owner, field), own) : own;
  }
  const given = injected(evaluator, field.annotations, body);
  const isHanded = field.annotations.some(({ callee }) => /^(?:Inject|Autowired)$/.test(writtenName(callee)));
  const made = isHanded ? provided(evaluator, field.type, field.annotations) : [];
  if (made.length > 0) return made;
  return given.length > 0 || !body.owner ? given : settingFor(evaluator, body.owner, field);
};

/** What a field holds that is a parameter of the constructor: `data class Api(val base: String = "")`. */
export function passedOrSet(
  evaluator: Evaluator,
  type: ClassInfo,
  { maker, index }: Readonly<{ maker: FunctionInfo; index: number }>,
  context: Context,
): readonly Value[] {
  const param = maker.params[index];
  const passed = paramValues(evaluator, maker, index, context);
  return param ? over(boundSetting(evaluator, type, asField(param)), passed) : passed;
}

const settingFor = (evaluator: Evaluator, type: ClassInfo, field: Field): readonly Value[] => {
  const bound = field.isStatic === true ? [] : boundSetting(evaluator, type, field);
  return bound.length > 0 ? bound : variableFor(evaluator, type, field);
};

/** Configuration goes over what the class says itself: `= ""`, `= null!` and `string.Empty` are only a start. */
const over = (filled: readonly Value[], own: readonly Value[]): readonly Value[] =>
  filled.length > 0 ? [...filled, ...own.filter((value) => !isStart(value))] : own;

const isStart = (value: Value): boolean =>
  value.kind === 'unknown' ||
  (value.kind === 'external' && /^(?:Empty|empty)$/.test(value.path.at(-1) ?? '')) ||
  wholeText(value) === '';

/**
 * `@Value("${api.url:https://…}")`, `@ConfigProperty(name = "api.url", defaultValue = "https://…")`: what configuration says under the key,
 * and what is written behind it for want of that.
 */
export const injected = (
  evaluator: Evaluator,
  annotations: readonly CallExpr[],
  body: FunctionInfo,
): readonly Value[] =>
  annotations.flatMap((annotation): readonly Value[] => {
    const { callee, args } = annotation;
    const [first] = args;
    const own = defaultIn(annotation);
    const handed = injectedByAnnotation(evaluator, annotation, body);
    if (handed.length > 0) return handed;
    const set = namesKey.test(writtenName(callee)) ? keyed(evaluator, annotation, body) : [];
    if (set.length > 0) return set;
    if (own) return evaluator.evaluate(own, body).filter((value) => isTelling(wholeText(value) ?? ''));
    if (callee.kind !== 'name' || callee.name !== 'Value' || first?.value.kind !== 'text') return [];
    noteDefault(evaluator, body.file, []);
    return settingIn(evaluator, first.value.value);
  });

/** Of MicroProfile, which Quarkus and Helidon have, and of Micronaut. */
const namesKey = /^(?:ConfigProperty|Property)$/;

const keyed = (evaluator: Evaluator, { args }: CallExpr, body: FunctionInfo): readonly Value[] =>
  args
    .filter(({ name }, at) => name === 'name' || (name === undefined && at === 0))
    .flatMap(({ value }) => evaluator.evaluate(value, body))
    .flatMap((value) => settingNamed(evaluator, wholeText(value) ?? ''));

/** `#[arg(default_value = "…")]`, `[Option(Default = "…")]`, `@Option(defaultValue = "…")`, Go's tag `default:"…"`, .NET's `[DefaultValue("…")]`. */
const defaultIn = ({ callee, args }: CallExpr): Expr | undefined =>
  args.find(({ name }) => name !== undefined && /^default_?value(?:_t)?$|^default$/i.test(name))?.value ??
  (callee.kind === 'name' && /^(?:default|DefaultValue)$/.test(callee.name) ? args[0]?.value : undefined);

/** `${api.url:https://…}`, `${api.host}/v1` in an annotation; empty for a text without, or where a setting is not known. */
export function settingIn(evaluator: Evaluator, text: string): readonly Value[] {
  const parts = text.split(/(\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/);
  if (parts.length === 1) return [];
  const values = parts.map((part): readonly Value[] => {
    const [, key, fallback] = /^\$\{([\w.-]+)(?::(.*))?\}$/s.exec(part) ?? [];
    if (key === undefined) return [literalText(part)];
    const set = settingNamed(evaluator, key);
    if (fallback && isOverruled(evaluator, set, () => [])) return set;
    const behind = fallback ? settingIn(evaluator, fallback) : [];
    return [...set, ...(behind.length > 0 || !fallback ? behind : [literalText(fallback)])];
  });
  const own = values.filter((_, at) => parts[at] !== '');
  if (own.length === 1) return own.flat();
  return combinations(own, 6).map((all): Value => ({ kind: 'text', pieces: all.flatMap((one) => piecesOf(one)) }));
}
