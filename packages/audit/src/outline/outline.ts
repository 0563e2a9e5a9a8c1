/**
 * The outline: what is left of a source file once its language no longer matters. A front end (`languages/`) lowers a syntax
 * tree to it and does no analysis; the resolver and the recognisers know nothing of languages. Comments do not exist in it.
 */

/** Offsets into the file's text, UTF-16 code units, half-open. */
export type Range = Readonly<{ start: number; end: number }>;

export type Expr =
  /** A literal string, escapes decoded. Also bare words where a language has them (Ruby symbols, PHP heredocs without holes). */
  | Readonly<{ kind: 'text'; value: string; at: Range }>
  /** A number, boolean, null or regular expression: `value` is its source text. */
  | Readonly<{ kind: 'literal'; value: string; at: Range }>
  /** Strings put together in place: interpolation, `+` `.` `..`, adjacent literals. Parts in order. */
  | Readonly<{ kind: 'concat'; parts: readonly Expr[]; at: Range }>
  /**
   * A bare identifier; `this`/`self`/`$this`/`@x`'s receiver is the name `this`, the base object is the name `super`. `within`: the
   * namespace written before it, where names are known without it too (C++), or the class whose object it is (`Outer.this`).
   */
  | Readonly<{ kind: 'name'; name: string; within?: string; at: Range }>
  /**
   * `object.name`, `object->name`, `Object::name`, `object['name']`, `@name` (object is the name `this`). `at` spans the whole expression.
   * `isKey`: the name stands in brackets, where a language tells the one from the other. `isMethod`: it names a method, as Java's `a::b`.
   */
  | Readonly<{ kind: 'member'; object: Expr; name: string; isKey?: true; isMethod?: true; at: Range }>
  /** `object[key]` where the key is not a literal string. */
  | Readonly<{ kind: 'index'; object: Expr; key: Expr; at: Range }>
  /** A call, a construction (`isNew`), a macro, or an annotation's use. */
  | CallExpr
  /** Array, tuple, set, slice, vararg pack. */
  | Readonly<{ kind: 'list'; items: readonly Expr[]; at: Range }>
  /** Object, dict, table, map, struct literal, object initialiser. */
  | Readonly<{ kind: 'record'; entries: readonly Entry[]; at: Range }>
  /**
   * `...x`, `*x`, `**x` inside a list, record or argument list. `each`: the item of a loop for each turn of which the value stands once, and
   * what the loop goes through; no front end says that (see `resolve/names/added-in-turns.ts`).
   */
  | Readonly<{ kind: 'spread'; value: Expr; each?: Readonly<{ item: ItemExpr; of: Expr }>; at: Range }>
  /**
   * Any of several values: ternary, `||`, `??`, `or`, if/switch/match/when expressions, elvis. In source order. `isDefault`: the
   * first of them that is there.
   */
  | Readonly<{
      kind: 'choice';
      options: readonly Expr[];
      isDefault?: true;
      /** A call that decides. */ test?: Expr;
      at: Range;
    }>
  /** A lambda, arrow function, closure, block. */
  | Readonly<{ kind: 'function'; fn: FunctionOutline; at: Range }>
  /** `==`, `in`, `instanceof`, a case label, a comparison's operands: values here are looked at, never used. `test`: what it says, where a function gives that back. */
  | Readonly<{ kind: 'compare'; operands: readonly Expr[]; test?: Condition; at: Range }>
  /** Anything else that holds expressions (`await x`, casts and parentheses are dropped instead: lower to what they hold). */
  | Readonly<{ kind: 'other'; children: readonly Expr[]; at: Range }>;

export type ItemExpr = Extract<Expr, { kind: 'index' }>;

export interface CallExpr {
  readonly kind: 'call';
  readonly callee: Expr;
  readonly args: readonly Argument[];
  /** Type arguments as written, where they stand in the call: `AddHttpClient<MixerApi>(…)`. */
  readonly types?: readonly string[];
  readonly isNew: boolean;
  readonly at: Range;
}

/** `name` where the language names arguments (`x=1`, `x: 1`); Swift labels too. A trailing block or closure is the last argument. */
/** `isBlock`: what Ruby writes behind the call's arguments. */
export type Argument = Readonly<{ name?: string; value: Expr; isBlock?: boolean }>;

/** `key` is an Expr when computed; shorthand `{ a }` has the value `name a`; a spread is the key `...`. */
export type Entry = Readonly<{ key: string | Expr; value: Expr; at: Range }>;

/**
 * `subject` is one of `values`; without values: it is set, which null, nothing and an empty text are not. `isNot`: the opposite.
 * `asks`: not for the value, but for its `size` (an empty list is not set either), or for its `kind`, which `values` name as
 * `string`, `function`, `boolean`, `undefined`, `list`, `record` or `object`; or whether there is such a `key`, whatever it holds; or
 * whether the one of `values` is a `flag` among several that it is at once; or whether it is how the text begins (`start`), how it ends
 * (`end`), or any `part` of it.
 */
export type Condition = Readonly<{
  subject: Expr;
  values: readonly Expr[];
  isNot: boolean;
  asks?: 'size' | 'kind' | 'key' | 'flag' | 'start' | 'end' | 'part';
}>;

/** What stands in the range runs only where all of `when` holds. `isWhole`: wherever it holds; `arm` is the arm of it then. */
export type Guard = Readonly<{ at: Range; when: readonly Condition[]; isWhole: boolean; arm?: Arm }>;

/** A namespace as the range that it fills; `outer`: where in the list the one around it stands. In the order of their starts. */
export type Space = Readonly<{ name: string; at: Range; outer?: number }>;

/** `owner`: the class that declares it. Its body is empty. */
export type Declared = Readonly<{ owner?: string; fn: FunctionOutline }>;

/** What stands `at` a range is written as it is `from` an offset on, and is made by what stands in `whole`. */
export type Moved = Readonly<{ at: Range; from: number; whole: Range }>;

/** One arm of one branching statement. Statements with the same `branch` and different `arm` exclude each other. */
export type Arm = Readonly<{ branch: number; arm: number; /** The body of a loop. */ isLoop?: true }>;

export type Statement =
  /**
   * `target = value`. `operator`: `=`; `+=` (appends text or items); `default` (`||=`, `??=`, set only if unset).
   * Destructuring is lowered to one bind a name, with a `member`/`index` of the value. A declaration without value has none.
   */
  | Readonly<{
      kind: 'bind';
      target: Expr;
      value?: Expr;
      /** the declared type's source text */ type?: string;
      operator: '=' | '+=' | 'default';
      isDeclaration: boolean;
      at: Range;
      arms: readonly Arm[];
    }>
  | Readonly<{ kind: 'expr'; value: Expr; at: Range; arms: readonly Arm[] }>
  | Readonly<{ kind: 'return'; value?: Expr; at: Range; arms: readonly Arm[] }>
  /**
   * What a generator hands out, or a method to its block. The value stands in another statement too, which holds it: it is
   * nothing that runs a second time. `yield from xs` is a spread.
   */
  | Readonly<{ kind: 'yield'; value: Expr; at: Range; arms: readonly Arm[] }>
  /**
   * The tested value of an if, loop or switch; `for x of xs` gives a bind of `x` to `index(xs, other)` instead, and its key, where
   * the loop names that too, is the member `#key` of this same expression.
   */
  | Readonly<{ kind: 'test'; value: Expr; at: Range; arms: readonly Arm[] }>
  | Readonly<{ kind: 'function'; fn: FunctionOutline; at: Range; arms: readonly Arm[] }>
  | Readonly<{ kind: 'class'; class: ClassOutline; at: Range; arms: readonly Arm[] }>;

/** Nested blocks are flattened into their function's body in source order; `arms` keeps which statements exclude each other. */
export interface FunctionOutline {
  readonly name?: string;
  readonly params: readonly Param[];
  /** `T` of `send<T>()`, where code reads what stands in the type; a callers' `types` say what it is. */
  readonly typeParams?: readonly string[];
  /** What stands for a type parameter of which nobody says more: `E extends Endpoint`; empty where that is nothing. */
  readonly bounds?: Readonly<Record<string, string>>;
  readonly body: readonly Statement[]; // an expression body is one `return`
  readonly annotations: readonly CallExpr[];
  readonly isStatic?: boolean;
  readonly isLocal?: boolean; // of its file alone, where other functions at the top are not (Lua)
  readonly isConstructor?: boolean;
  readonly isOnCopy?: boolean; // a method that gets a copy of its object (Go)
  readonly returnType?: string; // the type's source text, where written
  readonly at: Range;
}

/** `{ a, b: c = 1 }` as a parameter has the name of its position (`$0`) and a `pattern`: bound name to property and default. */
export interface Param {
  readonly name: string;
  readonly label?: string; // what callers name it by, where that is another word (Swift)
  readonly type?: string; // the type's source text, where written
  readonly default?: Expr;
  readonly isRest?: boolean;
  /** `**options` of Python and Ruby: beside `isRest`, only what callers name. */
  readonly isNamed?: true;
  /** Ruby's `&block`: the block behind a call, which has no place among its arguments. */
  readonly isBlock?: boolean;
  readonly isInOut?: boolean; // what the function makes of it its caller has too, where the type does not say so (C++ `T&`)
  readonly isReceiver?: boolean; // C# `this T x`: the method is called on the argument
  readonly isField?: boolean; // TypeScript parameter properties, Kotlin/C# primary constructors: also a field of that name
  readonly pattern?: readonly Readonly<{ name: string; property: string; default?: Expr }>[];
  readonly annotations?: readonly CallExpr[];
  readonly at: Range;
}

export interface ClassOutline {
  readonly kind: 'class' | 'interface' | 'enum' | 'struct' | 'module' | 'trait';
  readonly name?: string;
  /** Adds to the class of that name that stands elsewhere: Swift extensions, Go methods, Rust impl blocks, C++ definitions. */
  readonly isPart?: boolean;
  /** Of a class that may be none of the program: its methods are functions beside it then (Kotlin). */
  readonly isExtension?: boolean;
  readonly bases: readonly Expr[]; // base class first, then interfaces; `extends f(X)` keeps the call
  /** Only another name for this type, as it is written: `type Api = ReturnType<typeof createApi>`. */
  readonly means?: string;
  /** As those of a function: what its type parameters must at least be. */
  readonly bounds?: Readonly<Record<string, string>>;
  /** Fields, properties, constants and enum members. Enum members without value have none. */
  readonly fields: readonly Field[];
  readonly methods: readonly FunctionOutline[]; // constructors too; property getters are methods without parameters
  readonly classes: readonly ClassOutline[];
  /** Statements in the class body itself (Python, Ruby, static blocks). */
  readonly body: readonly Statement[];
  readonly annotations: readonly CallExpr[];
  readonly at: Range;
}

export interface Field {
  readonly name: string;
  readonly value?: Expr;
  readonly type?: string;
  readonly isStatic?: boolean;
  readonly annotations: readonly CallExpr[];
  readonly at: Range;
}

/**
 * What an import brings in. `module` is as written (`./api`, `@mixer/client-node`, `System.Net.Http`, `github.com/x/y`).
 * `name`: the imported name; `*` for the whole module or namespace; `default` for a default export or `module.exports`.
 * `alias`: the local name; for `*` without one (C# `using`, Python `from m import *`) undefined.
 * `require('x')` and dynamic `import('x')` are lowered to calls of the names `require` and `import`; the resolver reads them.
 */
export interface Import {
  readonly module: string;
  readonly name: string;
  readonly alias?: string;
  readonly isTypeOnly?: boolean;
  readonly at: Range;
}

/**
 * `value` for `export default expr` and `module.exports = expr`; `module` for a re-export (`name` `*`: all of it).
 * `isElsewhere`: only declared; some other file, which this one does not name, says what it is (C++ `extern`).
 */
export interface Export {
  readonly name: string;
  readonly isElsewhere?: boolean;
  readonly local?: string;
  readonly value?: Expr;
  readonly module?: string;
  readonly at: Range;
}

export interface FileOutline {
  readonly file: string; // relative to the audited folder, `/` separators
  readonly language: string; // id of the front end's language; TypeScript, JSX and embedded scripts are `javascript`
  readonly namespace?: string; // C#/Java/Kotlin/PHP/Go package
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly body: readonly Statement[]; // top level, functions and classes among it
  /** Under which conditions parts of the file run, where these compare with something written out. In the order of lowering. */
  readonly guards?: readonly Guard[];
  /** Namespaces, where names in them are known without them too (C++). */
  readonly spaces?: readonly Space[];
  /** Functions that are only declared here, with what they are called with by default (C++). */
  readonly declared?: readonly Declared[];
  /** Code that is written elsewhere than where its ranges say: behind the text, what macros make. In order. */
  readonly moved?: readonly Moved[];
  /** Parts of the file that have a name in it, by that (`*common` of YAML). They stand in the body or the exports as well. */
  readonly anchors?: Readonly<Record<string, Expr>>;
  /** Ranges that did not parse; what could be recovered around them is in the outline all the same. */
  readonly errors: readonly Range[];
  /** Where reading stopped, in a file that takes more steps to parse than one may: the outline holds nothing behind it. */
  readonly end?: number;
  /** Code of another language that stands in the file, at its own places. */
  readonly scripts?: FileOutline;
}
