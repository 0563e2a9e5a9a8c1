import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { typesAsked } from '../classes/annotations-read.ts';
import { ownMembers } from '../classes/enum-members.ts';
import type { Evaluator } from '../evaluator.ts';
import { ownerOf } from '../program/method-around.ts';
import { lastName, type Program } from '../program/program.ts';

const maximumNames = 300;
// A capital tells that an object is made.
const withoutNew = /^(?:python|kotlin|swift)$/;

// Every window and every event is a class too: only those matter that may send something.
const mayMatter =
  /Client|Api(?![a-z])|API|Http|HTTP|Rest(?![a-z])|REST|Request|End[Pp]oint|Route(?![a-z])|Router|Target(?![a-z])|Socket|Packet|Session|Transport|ServiceBase|BaseService|Resource|Message(?:Base)?$/;

/** Laravel's facades of the program itself: which object is behind one, its own file says. */
const facadesIn = ({ files }: Program): readonly string[] =>
  [...files.values()].flatMap(({ language, outline }) =>
    language === 'php'
      ? outline.imports.flatMap(({ module, name }) =>
          /\\Facades?$/.test(module) && !/^(?:Illuminate|Laravel)\\/.test(module) ? [name] : [],
        )
      : [],
  );

const sendsObject = /^(?:send|execute|request)(?:Async)?$/i;

const makes = /^(?:create|target|For|Add\w*Client)$/;

/** What a library is to make: `retrofit.create(Users.class)`, `services.AddHttpClient<Users>(…)`. */
const typesToMake = ({ callee, args, types = [] }: CallExpr, makers: ReadonlySet<string>): readonly string[] =>
  callee.kind === 'member' && (makes.test(callee.name) || makers.has(callee.name))
    ? [...types, ...args.slice(0, 1).flatMap(({ value }) => (value.kind === 'name' ? [value.name] : []))]
    : [];

/**
 * Functions that hand the type that they are asked for on to what makes it, by name: `<T> T of(Class<T> type) { return retrofit.create(type); }`.
 * Who calls them says which type that is.
 */
export const makersOf = ({ calls }: Program): ReadonlySet<string> =>
  new Set(
    calls.flatMap(({ expr: { callee, args }, fn }) => {
      const [first] = callee.kind === 'member' && makes.test(callee.name) ? args : [];
      if (first?.value.kind !== 'name' || fn.name === '') return [];
      const { name } = first.value;
      const isAsked = fn.params.some((param) => param.name === name && /^(?:[\w.]+\.)?K?Class</.test(param.type ?? ''));
      return isAsked || /^[A-Z]$/.test(name) ? [fn.name] : [];
    }),
  );

/**
 * `func (d *Desk) Open()`, `impl Desk`, `extension Desk`, `partial class Desk`, `void Desk::open()`, `fun Desk.open()`: what its methods ask of an object
 * stands in another file, which need name no provider where it is of the program's own types.
 */
const openedTypes = ({ classes, functions, files }: Program): readonly string[] => [
  ...classes.flatMap(({ name, file, outline }) => (outline.isPart && opensOwn.test(file.language) ? [name] : [])),
  ...([...files.values()].some(({ language }) => language === 'kotlin') ? functions : []).flatMap(
    ({ params: [first] }) => (first?.isReceiver && first.type !== undefined ? [first.type] : []),
  ),
];

const opensOwn = /^(?:go|rust|swift|csharp|cpp)$/;

/** `new Call(client, root, segments)`: what is handed the client that sends may send, whatever it is called. */
const takesClient = ({ isNew, args }: CallExpr): boolean =>
  isNew && args.length > 1 && args.some(({ value }) => clientName.test(writtenName(value)));

const clientName = /^_?(?:http|ok_?http|rest|web|api)?_?(?:client|session|transport)$|^_?http$/i;

/**
 * Names of types that the program makes objects of or derives from and that no file of it defines. A file that defines one may
 * name no provider and still hold the code that sends.
 */
export function missingTypes(evaluator: Evaluator, isScope: (text: string) => boolean): readonly string[] {
  const { program } = evaluator;
  const names = new Set<string>();
  const add = (name: string): void => {
    if (/^[A-Z]\w{3,}$/.test(name) && mayMatter.test(name) && program.classesNamed(name).length === 0) names.add(name);
  };
  /** `connector.send(new UpdateChannel(5))`: what the object asks for its own class says, whatever it is called. */
  const addMade = (value: Expr): void => {
    const name = value.kind === 'call' && value.isNew ? lastName(value.callee) : '';
    if (/^[A-Z]\w{3,}$/.test(name) && program.classesNamed(name).length === 0) names.add(name);
  };
  const makers = makersOf(program);
  for (const { expr } of program.calls)
    for (const name of typesToMake(expr, makers))
      if (/^[A-Z]\w{3,}$/.test(name) && program.classesNamed(name).length === 0) names.add(name);
  for (const name of basesOfPlugins(program, isScope)) if (program.classesNamed(name).length === 0) names.add(name);
  for (const type of program.classes) {
    for (const base of type.outline.bases) add(lastName(base));
    // `extension Endpoint { static func me() -> Endpoint }`: what it is made of stands elsewhere.
    if (type.outline.isPart && /^[A-Z]\w{3,}$/.test(type.name) && ownMembers(type).length > 0) names.add(type.name);
  }
  for (const name of openedTypes(program))
    if (/^\w{3,}$/.test(name) && program.classesNamed(name).every(({ outline }) => outline.isPart)) names.add(name);
  for (const name of facadesIn(program)) if (program.classesNamed(name).length === 0) names.add(name);
  for (const { expr, fn } of program.calls) {
    const { callee } = expr;
    for (const type of typesAsked(expr))
      if (/^[A-Z]\w{3,}$/.test(type) && program.classesNamed(type).length === 0) names.add(type);
    if (sendsObject.test(writtenName(callee))) for (const { value } of expr.args) addMade(value);
    if (takesClient(expr)) addMade(expr);
    if (expr.isNew || withoutNew.test(fn.file.language)) add(lastName(callee));
    else if (callee.kind === 'member' && callee.name === 'new') add(lastName(callee.object));
  }
  return [...names].toSorted().slice(0, maximumNames);
}

/**
 * What classes derive from that say scopes: who puts these together asks objects of that base for them, and what the base gives its
 * heirs is theirs to call.
 */
const basesOfPlugins = ({ classes, texts }: Program, isScope: (text: string) => boolean): readonly string[] => {
  const saying = new Set(
    texts.flatMap(({ expr, fn }) => {
      const owner = expr.kind === 'text' && isScope(expr.value) ? ownerOf(fn) : undefined;
      return owner ? [owner] : [];
    }),
  );
  return classes.flatMap((type) =>
    saying.has(type) ? type.outline.bases.map(lastName).filter((name) => /^[A-Z]\w{2,}$/.test(name)) : [],
  );
};
