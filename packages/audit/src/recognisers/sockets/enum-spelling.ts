import type { CallExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { policyIn, ruleOfConverter, spelledBy } from '../../resolve/classes/wire-names.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { type ClassInfo, type FunctionInfo, lastName, type Placed } from '../../resolve/program/program.ts';
import { type TextValue, type Value, wholeText } from '../../resolve/values.ts';

/** How members of an enum are written, and whether that is seen where they are. */
export type Spelling = Readonly<{ rule: string; isCertain: boolean }>;

/** The text that a serialiser of .NET makes of an enum's member, where it is told to spell such in another way. */
export function spelled(evaluator: Evaluator, { of, pieces }: TextValue): (Spelling & { text: string }) | undefined {
  if (!of || of.type.file.language !== 'csharp' || of.type.outline.kind !== 'enum') return undefined;
  // An attribute of the member's own says how it is written.
  const written = wholeText({ kind: 'text', pieces });
  if (written !== undefined && written !== of.name && !/^-?\d+$/.test(written)) return undefined;
  const spelling = spellingOf(evaluator).of(of.type);
  return spelling && { ...spelling, text: spelledBy(spelling.rule, of.name) };
}

const spellingOf = rememberingEach((evaluator: Evaluator) => ({
  of: rememberingEach(
    (type: ClassInfo): Spelling | undefined => byAttribute(evaluator, type) ?? bySettings(evaluator, type),
  ),
}));

/** `[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]` at what holds it. */
function byAttribute({ program }: Evaluator, { name }: ClassInfo): Spelling | undefined {
  const rules = program.classes.flatMap(({ outline, file }) =>
    file.language === 'csharp'
      ? outline.fields.flatMap(({ type, annotations }) =>
          type?.replace(/\?$/, '') === name ? annotations.flatMap((one) => ruleOfAttribute(one) ?? []) : [],
        )
      : [],
  );
  return agreed(rules, true);
}

const ruleOfAttribute = ({ callee, args }: CallExpr): string | undefined =>
  nameOf(callee) === 'JsonConverter' ? ruleOfConverter(args) : undefined;

/** What the settings say that the serialiser is handed beside an object with such a member, or all of them say. */
function bySettings(evaluator: Evaluator, type: ClassInfo): Spelling | undefined {
  const carrying = serialisersIn(evaluator).filter((placed) => carries(evaluator, placed, type));
  const byDefault = defaultsOf(evaluator);
  const rules = carrying.flatMap((placed) => {
    const own = rulesBeside(evaluator, placed);
    return own.length > 0 ? own : byDefault.length > 0 ? byDefault : [plain];
  });
  if (carrying.length > 0)
    return (
      agreed(rules, true) ??
      agreed(
        rules.filter((rule) => rule !== plain),
        false,
      )
    );
  return agreed([...convertersIn(evaluator), ...byDefault], false);
}

/** As the member is called, or its number. */
const plain = '';

function agreed([first, ...others]: readonly string[], isCertain: boolean): Spelling | undefined {
  if (first === undefined || first === plain || others.some((rule) => rule !== first)) return undefined;
  return { rule: first, isCertain };
}

const serialises = /^(?:SerializeObject(?:Async)?|Serialize(?:Async)?|SerializeTo\w+|FromObject)$/;

const serialisersIn = rememberingEach((evaluator: Evaluator): readonly Placed<CallExpr>[] =>
  evaluator.program.calls.filter(
    ({ expr, fn }) => fn.file.language === 'csharp' && expr.args.length > 0 && serialises.test(nameOf(expr.callee)),
  ),
);

/** One of the arguments is an object with a member of the enum. */
const carries = (evaluator: Evaluator, { expr, fn }: Placed<CallExpr>, type: ClassInfo): boolean =>
  expr.args.some(({ value }) =>
    evaluator.settle(evaluator.evaluate(value, fn)).some((one) => holdsMember(evaluator, one, type)),
  );

function holdsMember(evaluator: Evaluator, value: Value, type: ClassInfo): boolean {
  if (value.kind === 'instance') {
    const { outline, methods } = value.class;
    const isOf = (written: string | undefined): boolean => written?.replace(/\?$/, '').split('.').at(-1) === type.name;
    return (
      outline.fields.some((field) => isOf(field.type)) ||
      methods.some((one) => isOf(one.outline?.returnType)) ||
      constructorsOf(value.class).some(({ params }) => params.some((param) => param.isField && isOf(param.type)))
    );
  }
  if (value.kind !== 'record') return false;
  return [...value.entries.values()].some((thunks) =>
    thunks.some((thunk) =>
      evaluator
        .settle(evaluator.force(thunk))
        .some(
          (one) =>
            (one.kind === 'text' && one.of?.type === type) || (one.kind === 'param' && isParamOf(one.param, type)),
        ),
    ),
  );
}

const isParamOf = ({ fn, index }: Readonly<{ fn: FunctionInfo; index: number }>, { name }: ClassInfo): boolean =>
  fn.params[index]?.type?.replace(/\?$/, '') === name;

/** Of the other arguments, and of the serialiser that the method is of. */
function rulesBeside(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): readonly string[] {
  const given = expr.args.flatMap(({ value }) => evaluator.evaluate(value, fn));
  const receiver = expr.callee.kind === 'member' ? evaluator.evaluate(expr.callee.object, fn) : [];
  return [...given, ...receiver].flatMap((value) => rulesIn(evaluator, value));
}

const deepest = 4;

/** The rules of the converters that settings hold: in an initialiser, as arguments, or added later. */
function rulesIn(evaluator: Evaluator, value: Value, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  const further = (one: Value): readonly string[] => rulesIn(evaluator, one, depth + 1);
  if (value.kind === 'list') return value.items.flatMap((item) => evaluator.force(item).flatMap(further));
  if (value.kind === 'record')
    return [...value.entries.values()].flat().flatMap((thunk) => evaluator.force(thunk).flatMap(further));
  if (value.kind === 'function')
    return evaluator.program.given
      .returnsOf(value.fn)
      .flatMap((one) => evaluator.evaluate(one, value.fn).flatMap(further));
  if (value.kind === 'instance') return ruleOfOwn(value.class);
  if (value.kind !== 'external' || value.call?.expr.kind !== 'call') return [];
  const { expr, fn, context } = value.call;
  const made = value.path.at(-2) ?? '';
  if (value.path.at(-1) === 'new' && isConverter.test(made)) return [ruleOfMade(expr)];
  const parts = expr.args.flatMap(({ value: argument }) => evaluator.evaluate(argument, fn, context));
  const set = [...(value.props?.values() ?? [])].flat().flatMap((thunk) => evaluator.force(thunk));
  return [...parts, ...set, ...addedTo(evaluator, expr)].flatMap(further);
}

const isConverter = /^\w*StringEnum\w*Converter$/;
const ruleOfMade = ({ args }: CallExpr): string => args.flatMap(({ value }) => policyIn(value) ?? [])[0] ?? plain;

/** `class CamelCaseEnums : JsonStringEnumConverter { public CamelCaseEnums() : base(JsonNamingPolicy.CamelCase) { } }` */
function ruleOfOwn(type: ClassInfo): readonly string[] {
  if (!type.outline.bases.some((base) => isConverter.test(lastName(base)))) return [];
  const told = constructorsOf(type).flatMap(({ body }) =>
    body.flatMap((one) =>
      one.kind === 'expr' && one.value.kind === 'call' && nameOf(one.value.callee) === 'super'
        ? [ruleOfMade(one.value)]
        : [],
    ),
  );
  return told.length > 0 ? told : [plain];
}

/** `options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase))` of the settings that a construction makes. */
const addedTo = (evaluator: Evaluator, made: CallExpr): readonly Value[] =>
  additionsIn(evaluator).flatMap(({ expr, fn }) => {
    const { callee, args } = expr;
    if (callee.kind !== 'member' || callee.object.kind !== 'member') return [];
    const isOfIt = evaluator
      .evaluate(callee.object.object, fn)
      .some((one) => one.kind === 'external' && one.call?.expr === made);
    return isOfIt ? args.flatMap(({ value }) => evaluator.evaluate(value, fn)) : [];
  });

const additionsIn = rememberingEach((evaluator: Evaluator): readonly Placed<CallExpr>[] =>
  evaluator.program.calls.filter(
    ({ expr: { callee }, fn }) =>
      fn.file.language === 'csharp' &&
      callee.kind === 'member' &&
      callee.name === 'Add' &&
      callee.object.kind === 'member' &&
      callee.object.name === 'Converters',
  ),
);

/** `JsonConvert.DefaultSettings = () => new JsonSerializerSettings { … }` */
const defaultsOf = rememberingEach((evaluator: Evaluator): readonly string[] =>
  evaluator.program.binds.flatMap(({ bind: { target, value }, fn }) =>
    fn.file.language === 'csharp' && value && target.kind === 'member' && target.name === 'DefaultSettings'
      ? evaluator.evaluate(value, fn).flatMap((one) => rulesIn(evaluator, one))
      : [],
  ),
);

/** Of every converter for enums that the program makes. */
const convertersIn = rememberingEach((evaluator: Evaluator): readonly string[] =>
  evaluator.program.calls.flatMap(({ expr, fn }) =>
    fn.file.language === 'csharp' && expr.isNew && isConverter.test(nameOf(expr.callee)) ? [ruleOfMade(expr)] : [],
  ),
);
