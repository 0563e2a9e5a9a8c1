import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';

const streams =
  /^(?:(?:[A-Z]\w*)?Subject|(?:Publish|Behavior|Replay)Relay|(?:Publish|Behavior|Unicast)Processor|Mutable(?:Shared|State)Flow|(?:Mutable|Mediator)LiveData|SingleLiveEvent|EventEmitter|ReactiveProperty)$/;

/**
 * `new Subject<string>()`, `PublishSubject.create()`, `MutableSharedFlow<String>()`, `MutableLiveData<String>()`: whatever is put
 * into it comes to who subscribes. It is a list that others fill; what it is made with is not looked at.
 */
export function isStream(expr: Expr): expr is CallExpr {
  if (expr.kind !== 'call') return false;
  const { callee } = expr;
  const isMade = callee.kind === 'member' && /^(?:create|createDefault)$/.test(callee.name);
  return streams.test(writtenName(isMade ? callee.object : callee));
}

const puts = /^(?:next|onNext|emit|tryEmit|postValue|setValue|accept|OnNext)$/;

/** What a call puts into a stream, whatever it is that has such a method; undefined for any other call. */
export const putIntoStream = ({ callee, args }: CallExpr): Expr | undefined =>
  callee.kind === 'member' && args.length === 1 && puts.test(callee.name) ? args[0]?.value : undefined;

/** Kotlin's `path.value = x` and .NET's `Path.Value = x` put x into the stream. */
export const streamSet = (target: Expr): Expr | undefined =>
  target.kind === 'member' && /^(?:value|Value)$/.test(target.name) ? target.object : undefined;

/** Methods that call what they are handed with each item of a stream. */
export const listensToStream =
  /^(?:subscribe|Subscribe|observe|observeForever|sink|onEach|collect|collectLatest|launchIn|switchMap|mergeMap|concatMap|exhaustMap|flatMapLatest|mapLatest|doOnNext|asLiveData)$/;
