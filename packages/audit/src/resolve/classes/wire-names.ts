import type { Argument, ClassOutline, Field } from '../../outline/outline.ts';

// How serialisers are told another name: Go tags, serde, System.Text.Json, Newtonsoft, Jackson, Gson, Moshi, kotlinx.
const renames =
  /^(?:json|serde|JsonProperty|JsonPropertyName|SerializedName|Json|SerialName|EnumMember|DataMember|JsonField|SerializedAs)$/;
const nameKeys = /^(?:rename|name|value|PropertyName)$/i;

const textIn = (args: readonly Argument[], key: RegExp | undefined): string | undefined =>
  args.flatMap(({ name, value }) =>
    value.kind === 'text' && (name === undefined ? key === undefined : key?.test(name)) ? [value.value] : [],
  )[0];

/** The name under which a field, or an enum's member, goes over the wire. */
export function wireName({ name, annotations }: Field, { annotations: around }: ClassOutline): string {
  for (const { callee, args } of annotations) {
    if (callee.kind !== 'name' || !renames.test(callee.name)) continue;
    const given = textIn(args, nameKeys) ?? textIn(args, undefined);
    if (given !== undefined && given !== '') return given;
  }
  const rule = around.flatMap(({ callee, args }) =>
    callee.kind === 'name' && renames.test(callee.name) ? (textIn(args, /^rename_all$/) ?? []) : [],
  )[0];
  const plain = name.replace(/^r#/, ''); // Rust: a field that is called as a keyword is
  return rule === undefined ? plain : (cases[rule]?.(wordsOf(plain)) ?? plain);
}

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
