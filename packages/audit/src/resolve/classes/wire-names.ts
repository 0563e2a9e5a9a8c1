import type { Argument, CallExpr, ClassOutline, Expr, Field } from '../../outline/outline.ts';

// How serialisers are told another name: Go tags, serde, System.Text.Json, Newtonsoft, Jackson, Gson, Moshi, kotlinx.
const renames =
  /^(?:json|serde|JsonProperty|JsonPropertyName|SerializedName|Json|SerialName|EnumMember|DataMember|JsonField|SerializedAs)(?:Attribute)?$/;
const nameKeys = /^(?:rename|name|value|PropertyName)$/i;

const textIn = (args: readonly Argument[], key: RegExp | undefined): string | undefined =>
  args.flatMap(({ name, value }) =>
    value.kind === 'text' && (name === undefined ? key === undefined : key?.test(name)) ? [value.value] : [],
  )[0];

/** The name under which a field, or an enum's member, goes over the wire. */
export function wireName(
  { name, annotations }: Pick<Field, 'name' | 'annotations'>,
  { annotations: around }: ClassOutline,
): string {
  for (const { callee, args } of annotations) {
    if (callee.kind !== 'name' || !renames.test(callee.name)) continue;
    const given = textIn(args, nameKeys) ?? textIn(args, undefined);
    if (given !== undefined && given !== '') return given;
  }
  const rule = around.flatMap((annotation) => ruleIn(annotation) ?? [])[0];
  const plain = name.replace(/^r#/, ''); // Rust: a field that is called as a keyword is
  return rule === undefined ? plain : spelledBy(rule, plain);
}

/** How all names of a type are spelled: `#[serde(rename_all = "…")]`, Jackson's `@EnumNaming(…)`, a converter of .NET for enums. */
function ruleIn({ callee, args }: CallExpr): string | undefined {
  if (callee.kind !== 'name') return undefined;
  if (renames.test(callee.name)) return textIn(args, /^rename_all$/);
  if (callee.name === 'EnumNaming') return args.flatMap(({ value }) => policyIn(value) ?? [])[0];
  return callee.name === 'JsonConverter' ? ruleOfConverter(args) : undefined;
}

/** `[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]`, or `true` in the place of the strategy. */
export function ruleOfConverter([converter, ...told]: readonly Argument[]): string | undefined {
  const isForEnums = converter?.value.kind === 'name' && /^\w*StringEnum\w*Converter$/.test(converter.value.name);
  return isForEnums ? told.flatMap(({ value }) => policyIn(value) ?? [])[0] : undefined;
}

/**
 * The rule that a strategy's name stands for: `CamelCaseNamingStrategy`, `JsonNamingPolicy.SnakeCaseLower`,
 * `EnumNamingStrategies.CamelCaseStrategy.class`. What was a flag at first means the same.
 *
 * @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Converters_StringEnumConverter.htm
 */
export function policyIn(expr: Expr): string | undefined {
  switch (expr.kind) {
    case 'literal':
      return expr.value === 'true' ? 'camelCase' : undefined;
    case 'name':
      return ruleNamed(expr.name);
    case 'member':
      return ruleNamed(expr.name) ?? policyIn(expr.object);
    case 'call':
      return policyIn(expr.callee);
    case 'list':
      return expr.items.flatMap((item) => policyIn(item) ?? [])[0];
    case 'record':
      return expr.entries.flatMap(({ value }) => policyIn(value) ?? [])[0];
    default:
      return undefined;
  }
}

const ruleNamed = (name: string): string | undefined => strategies.find(([words]) => words.test(name))?.[1];

const strategies: readonly (readonly [RegExp, string])[] = [
  [/camel_?case/i, 'camelCase'],
  [/snake_?case_?upper/i, 'SCREAMING_SNAKE_CASE'],
  [/snake_?case/i, 'snake_case'],
  [/kebab_?case_?upper/i, 'SCREAMING-KEBAB-CASE'],
  [/kebab_?case/i, 'kebab-case'],
];

/** A name as a rule spells it: `deleteMessage` for `DeleteMessage` in camel case. */
export const spelledBy = (rule: string, name: string): string => cases[rule]?.(wordsOf(name)) ?? name;

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

// https://serde.rs/container-attrs.html#rename_all
const cases: Readonly<Record<string, (words: readonly string[]) => string>> = {
  lowercase: (words) => words.join(''),
  UPPERCASE: (words) => words.join('').toUpperCase(),
  PascalCase: (words) => words.map((word) => capital(word)).join(''),
  camelCase: (words) => words.map((word, at) => (at === 0 ? word : capital(word))).join(''),
  snake_case: (words) => words.join('_'),
  SCREAMING_SNAKE_CASE: (words) => words.join('_').toUpperCase(),
  'kebab-case': (words) => words.join('-'),
  'SCREAMING-KEBAB-CASE': (words) => words.join('-').toUpperCase(),
};
