import type { CallExpr, Expr, Field, Param } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { emptyContext } from '../../resolve/context.ts';
import { hasEntry } from '../../resolve/lists/kept-entries.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { indexOf } from '../../resolve/program/class-index.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import type { Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/** What collections and caches are asked by a key. Some of them are called like requests. */
const accesses =
  /^(?:try_?)?(?:get|put|post|set|delete|del|remove|fetch|at|find|has|contains|contains_?key|count|pop|take|insert|erase|store|compute|merge|replace|peek|dig|lookup|look_?up|read|write|exists?|invalidate|evict|object|value|emplace|add|update)(?:_?(?:or|if)_?\w+|_?(?:value|item|entry|key))?(?:Async)?$/i;

const typeName =
  /^(?:(?:I|Read_?only|Mutable|Immutable|Frozen|Hash|Tree|Linked|LinkedHash|Concurrent|ConcurrentHash|Identity|IdentityHash|Enum|Weak|WeakHash|Sorted|Navigable|ConcurrentSkipList|Multi|Ordered|Default|Array|Sparse|BTree|Index|Dash|Fx|FxHash|AHash|Bi|HashBi|unordered_|multi_?|flat_|Q|Expiring|Synchronized|sync\.)*(?:Map|Dictionary|Dict|HashTable|Hash|Set)|defaultdict|Counter|Properties|NameValueCollection|(?:I?(?:Memory|Distributed|Loading|AsyncLoading|TTL|LRU|Node|NS|Q|Moka)_?)?Cache|LRU|(?:(?:mutable|hash|linked|sorted|empty)_?)*MapOf)$/i;

const packages =
  /^(?:node-cache|lru-cache|quick-lru|memory-cache|map-cache|flat-cache|cache-manager|keyv|cachetools|diskcache)$/;

const isKept = (name: string | undefined): boolean => name !== undefined && typeName.test(name);

/** `const std::map<K, V>&` is a `map`, `Optional[Dict[str, str]]` a `Dict`: the whole, not what is inside one. */
export function nameOfType(type: string): string {
  const bare = type
    .replace(/^(?:\s|&|'\w+|\b(?:const|final|readonly|mut|ref|in|static|private|public|var|let)\b)+/, '')
    .replace(
      /^(?:Optional|Option|Readonly|Final|ClassVar|Arc|Rc|Mutex|RwLock|RefCell|Task|ValueTask|Promise|CompletableFuture|Mono|Single)(?=[[<])[[<]/,
      '',
    );
  const [, whole = ''] = /^((?:\w+(?:::|\.|\\))*\w+)/.exec(bare) ?? [];
  return whole.split(/::|\.|\\/).at(-1) ?? '';
}

const isCollectionType = (type: string): boolean => isKept(nameOfType(type));

/** `this.kept.put(url, answer)`, `cache.get(url)`: a look at what is kept under an address, which calls nobody. */
export function asksCollection(scene: Scene, { expr: { callee, args }, fn }: Placed<CallExpr>): boolean {
  if (callee.kind !== 'member' || !accesses.test(callee.name)) return false;
  const values = scene.evaluator.evaluate(callee.object, fn);
  // Its own class says what it does, whatever its name is.
  if (values.some(({ kind }) => kind === 'instance' || kind === 'class' || kind === 'module')) return false;
  const [key] = args;
  if (key && hasEntry(scene.evaluator, values, callee.name, { expr: key.value, fn, context: emptyContext }))
    return true;
  const isMade = values.some((value) => isCollection(value, fn.file.language));
  return isMade || typesOf(scene, callee.object, fn).some(isCollectionType);
}

function isCollection(value: Value, language: string): boolean {
  // Where objects have their methods in themselves, a record may be a client.
  if (value.kind === 'record')
    return (
      /^(?:python|ruby|kotlin)$/.test(language) &&
      [...value.entries.values()].flat().every(({ expr }) => expr.kind === 'text')
    );
  if (value.kind !== 'external') return false;
  const last = value.path.at(-1);
  // `new Map()`, `dict()`, `mutableMapOf()`, `HashMap::new()`; `Rails.cache`, which the framework has made.
  const isMade = last === '()' || last === 'new';
  const steps = isMade ? value.path.filter((step) => !/^(?:\(\)|new|with_capacity)$/.test(step)) : [];
  return (
    isKept(steps.at(-1)) ||
    (steps.length < 2 && packages.test(value.module)) ||
    (value.path.length > 1 && last === 'cache')
  );
}

/** The types written where a variable, parameter or field is declared, the innermost first. */
export function typesOf(scene: Scene, object: Expr, fn: FunctionInfo): readonly string[] {
  const name = writtenName(object);
  if (object.kind === 'member' && !(object.object.kind === 'name' && object.object.name === 'this')) return [];
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const isField = object.kind === 'member';
    const own = isField
      ? []
      : [
          ...scope.params.filter((param) => param.name === name),
          ...scene.evaluator.program.bindsOf(scope, name).map(({ bind }) => bind),
        ];
    const found = own.length === 0 && scope.owner ? fieldsNamed(scene.evaluator.program, scope.owner, name) : own;
    if (found.length > 0) return found.flatMap((one) => ('type' in one && one.type !== undefined ? [one.type] : []));
  }
  return [];
}

/** Fields that the class declares, in its body or as parameters of its constructors. */
const fieldsNamed = (program: Program, owner: ClassInfo, name: string): readonly (Field | Param)[] => [
  ...(indexOf(program, owner).fields.get(name) ?? []),
  ...constructorsOf(owner).flatMap(({ params }) => params.filter((one) => one.isField && one.name === name)),
];
