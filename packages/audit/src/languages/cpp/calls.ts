import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, Expr } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { isEmptyText, isTextType } from './types.ts';
import { stepsOf } from './declarators.ts';

/** Functions that give what they are handed: casts, moves, conversions. */
const keeps =
  /^(?:\w+_cast|move|forward|to_string|to_wstring|to_string_t|to_utf8string|fromUtf8|fromLatin1|fromStdString|fromStdWString|fromLocal8Bit|fromRawData|fromUserInput|fromEncoded|toPercentEncoding|number|ref|cref|as_const|MakeShareable|T|FromInt|printable|c_str|bstrdup|strdup|url_encode|encode_uri|encode_data_string|curl_easy_escape|UrlEncode|qPrintable|qUtf8Printable|QT_STRINGIFY|obs_module_text)$/;

/** Without their namespace they may as well be functions of the program: the resolver knows. */
const mayBeOwn = /^(?:path|uri)$/;

/** What libraries for JSON put around a value: `json::value(text)`, `Json::Value(text)`, `QJsonValue(text)`. */
const isValue = /(?:^|::)(?:json::value(?:::\w+)?|Json::Value|Poco::Dynamic::Var|QJsonValue|QVariant)$/;

export const lowerCall: LowerExpr = (node, lowering) => {
  const target = node.childForFieldName('function');
  const list = node.childForFieldName('arguments');
  const at = rangeOf(node);
  const args = (list ? partsOf(list) : []).map((part): Argument => ({ value: lowerExpr(part, lowering) }));
  const written = target ? sourceOf(lowering, target) : '';
  const isMethod = target?.type === 'field_expression';
  const name = isMethod ? '' : (stepsOf(written).at(-1) ?? '');
  const [first] = args;
  const made = /^(?:std::)?make_(?:unique|shared)\s*<\s*([\w:]+)/.exec(written)?.[1];
  if (made !== undefined)
    return { kind: 'call', callee: nameAt(stepsOf(made).at(-1) ?? '', at), args, isNew: true, at };
  // An encoder gets a handle first.
  const kept = name === 'curl_easy_escape' ? args[1] : first;
  const isText = isTextType(name) && !mayBeOwn.test(written);
  if (!isMethod && !first && isEmptyText(name)) return { kind: 'text', value: '', at };
  if (!isMethod && kept && (isText || keeps.test(name) || (isValue.test(written) && args.length === 1)))
    return { ...kept.value };
  const callee = target ? lowerExpr(target, lowering) : other(node, []);
  const types = typesOf(target, lowering);
  const call: CallExpr = { kind: 'call', callee, args, ...(types.length > 0 && { types }), isNew: false, at };
  bindDefault(call, lowering);
  return assigning(call, name, lowering) ?? call;
};

/** `po::value<std::string>(&api)->default_value("…")` sets the variable; gflags' `DEFINE_string(api, "…", "what")` makes one. */
function bindDefault({ callee, args: [first, second], at }: CallExpr, lowering: Lowering): void {
  if (callee.kind === 'name' && /^DEFINE_string$/.test(callee.name) && first?.value.kind === 'name' && second)
    addBind(lowering, nameAt(`FLAGS_${first.value.name}`, at), second.value, at, { isDeclaration: true });
  if (callee.kind !== 'member' || callee.name !== 'default_value' || !first || callee.object.kind !== 'call') return;
  const [target, ...more] = callee.object.args;
  const isValue = callee.object.callee.kind === 'name' && callee.object.callee.name === 'value';
  if (isValue && target && more.length === 0 && isVariable(target.value))
    addBind(lowering, target.value, first.value, at, { isDeclaration: false });
}

/** `send<A, B>(…)`, `api.send<A>(…)`, `api::send<A>(…)`. */
function typesOf(target: Node | null, lowering: Lowering): readonly string[] {
  let called = target;
  while (called && /^(?:qualified_identifier|field_expression)$/.test(called.type))
    called = called.childForFieldName('name') ?? called.childForFieldName('field');
  const list = called?.childForFieldName('arguments');
  return (list ? partsOf(list) : []).map((type) => sourceOf(lowering, type));
}

const formats =
  /^(?:v?[swv]*n?printf(?:_s)?|swprintf|_snw?printf(?:_s)?|asprintf|StringCchPrintf[AW]?|\w+_printf|\w+_asprintf|sprintf_s)$/;
const appends = /^(?:(?:str|wcs)n?cat(?:_s)?|\w+_n?cat|\w+_append|StringCchCat[AW]?)$/;
const copies = /^(?:(?:str|wcs)n?cpy(?:_s)?|\w+_n?copy|StringCchCopy[AW]?)$/;

/** Functions that write text into their first argument: `snprintf(buf, n, "…", a)`, `strcat(buf, "…")`. */
function assigning({ args, at }: CallExpr, name: string, lowering: Lowering): Expr | undefined {
  const [target, ...rest] = args;
  if (!target || !isVariable(target.value)) return undefined;
  const written = rest.findIndex(({ value }) => value.kind === 'text' || value.kind === 'concat');
  const from = written < 0 && formats.test(name) ? formatAt(rest, name) : written;
  const text = rest[from];
  if (formats.test(name) && text) {
    const value: Expr = { kind: 'call', callee: nameAt('sprintf', at), args: rest.slice(from), isNew: false, at };
    addBind(lowering, target.value, value, at, { isDeclaration: false });
    return value;
  }
  const operator = appends.test(name) ? '+=' : copies.test(name) ? '=' : undefined;
  const [value] = text ? [text] : rest;
  if (operator === undefined || !value) return undefined;
  addBind(lowering, target.value, value.value, at, { operator, isDeclaration: false });
  return value.value;
}

/** `snprintf(url, sizeof(url), CHANNEL_URL, id)`: a macro or a constant, behind the size where there is one. */
function formatAt(rest: readonly Argument[], name: string): number {
  const at = /n?printf_s|n\w*printf|Cch/i.test(name) ? 1 : 0;
  const value = rest[at]?.value;
  return value && isVariable(value) ? at : -1;
}

export const isVariable = (expr: Expr): boolean =>
  expr.kind === 'name' || (expr.kind === 'member' && isVariable(expr.object));
