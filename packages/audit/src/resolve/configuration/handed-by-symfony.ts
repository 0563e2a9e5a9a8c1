import type { CallExpr, Expr, Param } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Evaluator } from '../evaluator.ts';
import { ownerOf } from '../program/method-around.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';
import { valuesOfType } from '../classes/types.ts';
import { settingNamed } from './configuration.ts';
import { environmentValues } from './environment.ts';
import { containerAround, type Handed, parameterFor, type SymfonyContainer } from './symfony-container.ts';

/**
 * What Symfony's container hands to a parameter that nobody in the code passes anything for: the HTTP client of the parameter's name,
 * `HttpClientInterface $mixerClient`, or of an attribute's, and what the settings say of the name or the service.
 */
export function handedBySymfony(evaluator: Evaluator, fn: FunctionInfo, index: number): readonly Value[] {
  if (fn.file.language !== 'php') return [];
  const param = fn.params[index];
  const owner = ownerOf(fn);
  if (!param || !owner) return [];
  const container = containerAround(evaluator.program, fn.file);
  const told = (param.annotations ?? []).flatMap((one) => attributeIn(one));
  if (!container && told.length === 0) return [];
  evaluator.dependsOnCallers();
  if ((evaluator.sites.get(fn)?.length ?? 0) > 0) return [];
  const give = (asked: Asked): readonly Value[] => valuesOf(evaluator, asked, { param, fn, container });
  if (told.length > 0) return told.flatMap(give);
  const handed = container ? handedTo(container.handed, owner, fn, index, param.name) : undefined;
  if (handed) return inSettings(evaluator, handed, give);
  return container ? clientNamed(evaluator, param.name, { param, fn, container }) : [];
}

/** The most exact of what the settings say: of the class, of its namespace, of every service. */
function handedTo(
  handed: readonly Handed[],
  owner: ClassInfo,
  { isConstructor }: FunctionInfo,
  index: number,
  name: string,
): Thunk | undefined {
  const whole = [owner.file.outline.namespace, owner.name].filter(Boolean).join('\\');
  const own = handed.filter(({ key }) => key === name || (isConstructor && key === index));
  const isOf = (one: string): boolean => one.replace(/^\\/, '') === whole || one === owner.name;
  const found =
    own.findLast((one) => one.owner !== undefined && isOf(one.owner)) ??
    own.findLast((one) => one.owner?.endsWith('\\') === true && `${whole}\\`.startsWith(one.owner)) ??
    own.findLast((one) => one.owner === undefined);
  return found?.value;
}

type Asked = Readonly<{ service: string } | { text: string } | { variable: string }>;
type Place = Readonly<{ param: Param; fn: FunctionInfo; container: SymfonyContainer | undefined }>;

/** `#[Target('mixer.client')]`, `#[Autowire(service: 'mixer.client')]`, `#[Autowire('%mixer.scopes%')]`. */
function attributeIn({ callee, args }: CallExpr): readonly Asked[] {
  const name = writtenName(callee);
  if (!/^(?:Target|Autowire)$/.test(name)) return [];
  return args.flatMap(({ name: label, value }): readonly Asked[] => {
    if (value.kind !== 'text') return [];
    if (name === 'Target' || label === 'service') return [{ service: value.value }];
    if (label === 'env') return [{ variable: value.value }];
    return label === undefined || label === 'value' || label === 'param'
      ? [{ text: label === 'param' ? `%${value.value}%` : value.value }]
      : [];
  });
}

/** What stands in the settings: a text that names a service or a parameter, or anything else as it is. */
function inSettings(
  evaluator: Evaluator,
  { expr, fn, context }: Thunk,
  give: (asked: Asked) => readonly Value[],
): readonly Value[] {
  const service = serviceIn(expr);
  if (service !== undefined) return give({ service });
  if (expr.kind === 'text') {
    if (/^%[^%]+%$/.test(expr.value)) return give({ text: expr.value });
    if (expr.value.startsWith('@')) return [];
  }
  return evaluator.evaluate(expr, fn, context);
}

/** `'@mixer.client'` of YAML, `service('mixer.client')` of PHP. */
export function serviceIn(expr: Expr): string | undefined {
  if (expr.kind === 'text') return /^@\??([^@=].*)$/.exec(expr.value)?.[1];
  const [first] = expr.kind === 'call' && /^(?:service|ref)$/.test(writtenName(expr.callee)) ? expr.args : [];
  return first?.value.kind === 'text' ? first.value.value : undefined;
}

function valuesOf(evaluator: Evaluator, asked: Asked, place: Place): readonly Value[] {
  if ('service' in asked) return clientNamed(evaluator, asked.service, place);
  if ('variable' in asked) return environmentValues(evaluator, asked.variable);
  const service = /^@(.+)$/.exec(asked.text)?.[1];
  if (service !== undefined) return clientNamed(evaluator, service, place);
  const [, key] = /^%([^%]+)%$/.exec(asked.text) ?? [];
  const variable = key === undefined ? undefined : variableIn(key);
  if (variable !== undefined) return environmentValues(evaluator, variable);
  return key === undefined ? [] : settingNamed(evaluator, key);
}

/** `MIXER_SCOPES` of `env(csv:MIXER_SCOPES)`. */
export const variableIn = (key: string): string | undefined => /^env\((?:[\w:]*:)?(\w+)\)$/.exec(key)?.[1];

const clientType = /(?:^|\\)(?:HttpClientInterface|ClientInterface)$/;
export const isClientType = (type: string | undefined): boolean => type !== undefined && clientType.test(type);

/** The client of an id, by the id or as parameters are called that want it: `mixerClient` for `mixer.client`. */
function clientNamed(evaluator: Evaluator, name: string, { param, fn, container }: Place): readonly Value[] {
  if (!container || !isClientType(param.type)) return [];
  const base = [...container.clients].find(([id]) => id === name || parameterFor(id) === name)?.[1];
  if (!base) return [];
  return valuesOfType(evaluator, param.type, fn).flatMap((value): readonly Value[] =>
    value.kind === 'external' ? [{ ...value, props: new Map([['base_uri', [base]]]) }] : [],
  );
}
