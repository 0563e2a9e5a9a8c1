import type { CallExpr, Condition, Expr } from '../outline/outline.ts';
import { writtenName } from '../outline/written-name.ts';

const asked: readonly (readonly [RegExp, 'start' | 'end' | 'part'])[] = [
  [/^(?:(?:str_?)?starts?_?with\??|has_?prefix)$/i, 'start'],
  [/^(?:(?:str_?)?ends?_?with\??|has_?suffix)$/i, 'end'],
  [/^(?:includes|(?:str_?)?contains\??)$/i, 'part'],
];

/** Modules whose functions take the text first. */
const modules = /^(?:strings|String)$/;

type Asked = Readonly<{ subject: Expr; part: Expr; asks: NonNullable<Condition['asks']> }>;

/** What `path.startsWith('/')`, `str_ends_with($path, '/follow')` and `strings.HasPrefix(path, "/")` ask of a text. */
export function partAsked({ callee, args: [first, second, ...more] }: CallExpr): Asked | undefined {
  const asks = asked.find(([name]) => name.test(writtenName(callee)))?.[1];
  if (!asks || !first || more.length > 0) return undefined;
  const object = callee.kind === 'member' ? callee.object : undefined;
  const takesTextFirst = !object || (object.kind === 'name' && modules.test(object.name));
  const [subject, part] = takesTextFirst ? [first.value, second?.value] : [object, first.value];
  // A second argument of a method says where to begin, or how to compare.
  if (!part || (!takesTextFirst && second)) return undefined;
  return part.kind === 'text' ? { subject, part, asks } : undefined;
}

const finds = /^(?:str_?pos|index_?of|r?find)$/i;

/** `path.indexOf('/v1') === 0`, `strpos($path, 'follow') !== false`: undefined of any other comparison with where something stands. */
export function placeAsked(call: Expr, place: Expr, isNot: boolean): (Asked & { isNot: boolean }) | undefined {
  if (call.kind !== 'call' || place.kind !== 'literal' || !finds.test(writtenName(call.callee))) return undefined;
  const { callee, args } = call;
  const [first, second] = args.map(({ value }) => value);
  const [subject, part, from] =
    callee.kind === 'member' ? [callee.object, first, second] : [first, second, args[2]?.value];
  // From its beginning on.
  if (!subject || part?.kind !== 'text' || (from && !isZero(from))) return undefined;
  if (isZero(place)) return { subject, part, asks: 'start', isNot };
  return /^(?:-1|false)$/i.test(place.value) && !from ? { subject, part, asks: 'part', isNot: !isNot } : undefined;
}

const isZero = (expr: Expr): boolean => expr.kind === 'literal' && expr.value === '0';

/** `preg_match('/^chat/', $name)`, `/^chat/.test(name)`, `re.match('chat', name)`: a pattern that is a plain text but for where it stands. */
export function patternAsked({ callee, args }: CallExpr): Asked | undefined {
  const name = writtenName(callee);
  const object = callee.kind === 'member' ? callee.object : undefined;
  const [first, second, ...more] = args.map(({ value }) => value);
  if (!first || more.length > 0) return undefined;
  if (name === 'test' && object && !second) return matching(first, object);
  if (name === 'preg_match' && !object && second) return matching(second, first);
  const isModule = object?.kind === 'name';
  if (isModule && object.name === 're' && second && /^(?:match|search)$/.test(name))
    return matching(second, first, name === 'match');
  if (isModule && object.name === 'Regex' && name === 'IsMatch' && second) return matching(first, second);
  return undefined;
}

function matching(subject: Expr, pattern: Expr, isFromStart = false): Asked | undefined {
  if (pattern.kind !== 'text' && pattern.kind !== 'literal') return undefined;
  const inner = /^\/(.*)\/$/.exec(pattern.value)?.[1] ?? pattern.value;
  const [, start, written, end] = /^(\^?)((?:[\w :-]|\\[.:/-])+)((?:\.\*)?\$?)$/.exec(inner) ?? [];
  if (written === undefined) return undefined;
  const isFromTheStart = isFromStart || start === '^';
  // All of it is a comparison, and not one of these.
  if (isFromTheStart && end === '$') return undefined;
  const asks = isFromTheStart ? 'start' : end === '$' ? 'end' : 'part';
  return { subject, part: { kind: 'text', value: written.replaceAll('\\', ''), at: pattern.at }, asks };
}
