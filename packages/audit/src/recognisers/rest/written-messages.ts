import type { CallExpr, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { rootNameOf } from '../../resolve/program/root-name.ts';

/** One request that a function writes on something: what it hands over piece by piece, and the host that it is connected to. */
export interface Message {
  readonly first: Placed<CallExpr>;
  /** What it is written on. */
  readonly connection: Expr;
  readonly parts: readonly Readonly<{ expr: Expr; endsLine: boolean }>[];
  readonly host?: Expr;
}

const writes =
  /^(?:f?printf?|println|f?puts|write(?:_?(?:all|string|line|bytes|utf))?|send(?:_?(?:all|line|text))?|sendto|Fprint(?:f|ln)?)$/i;
const endsLine = /ln$|line$/i;
const connects = /^(?:connect|connect_ssl|open|dial|create_connection)$/i;
const version = /\sHTTP\/1\.[01]/;

/** Messages of a program by the functions that write them: those in which a text says which version of the protocol is spoken. */
export const messagesIn = rememberingEach((program: Program): readonly Message[] => {
  const spoken = new Set(
    program.texts.flatMap(({ expr, fn }) => (textsOf(expr).some((text) => version.test(text)) ? [fn] : [])),
  );
  if (spoken.size === 0) return [];
  const byFunction = new Map<FunctionInfo, CallExpr[]>();
  for (const { expr, fn } of program.calls) if (spoken.has(fn)) push(byFunction, fn, expr);
  return [...byFunction].flatMap(([fn, calls]) => messagesOf(fn, calls));
});

const textsOf = (expr: Expr): readonly string[] =>
  expr.kind === 'text' ? [expr.value] : expr.kind === 'concat' ? expr.parts.flatMap((part) => textsOf(part)) : [];

function messagesOf(fn: FunctionInfo, calls: readonly CallExpr[]): readonly Message[] {
  const byConnection = new Map<string, CallExpr[]>();
  for (const call of calls.toSorted((left, right) => left.at.end - right.at.end)) {
    const written = writtenOn(call);
    const name = written && (written.kind === 'member' ? written.name : rootNameOf(written));
    if (name !== undefined && !shows.test(name)) push(byConnection, name, call);
  }
  return [...byConnection.values()].flatMap((all) => {
    const host = all.find((call) => connects.test(nameOf(call.callee)))?.args[0]?.value;
    const written = all.filter((call) => writes.test(nameOf(call.callee)));
    const [first] = written;
    const connection = first && writtenOn(first);
    if (!connection) return [];
    return [{ first: { expr: first, fn }, connection, parts: written.map(partOf), ...(host && { host }) }];
  });
}

/** `client` of `client.print(text)`, `fd` of `write(fd, text, size)`. */
const writtenOn = ({ callee, args: [first] }: CallExpr): Expr | undefined =>
  isMethod(callee) ? callee.object : first?.value;

// What is only shown is no message.
const shows = /^(?:Serial\w*|console|logg?(?:er|ing)?|out|err|stdout|stderr|cout|cerr|System|sys)$/i;

/** Go's `fmt.Fprintf(conn, …)` is handed the connection like a function. */
const isMethod = (callee: Expr): callee is Extract<Expr, { kind: 'member' }> =>
  callee.kind === 'member' && !callee.name.startsWith('Fprint');

function partOf(call: CallExpr): Message['parts'][number] {
  const { callee, args, at } = call;
  const text = isMethod(callee) ? args[0] : args[1];
  const nothing: Expr = { kind: 'text', value: '', at };
  return { expr: formatted(call) ?? (text ? plain(text.value) : nothing), endsLine: endsLine.test(nameOf(callee)) };
}

/** `fmt.Fprintf(conn, "GET %s HTTP/1.1", path)`, with the text that it makes. */
function formatted(call: CallExpr): Expr | undefined {
  const { callee, args } = call;
  if (callee.kind !== 'member' || callee.name !== 'Fprintf') return undefined;
  return { ...call, callee: { ...callee, name: 'Sprintf' }, args: args.slice(1) };
}

/** What Arduino keeps in its program's memory: `F("GET ")`. */
const plain = (expr: Expr): Expr => {
  const [only] = expr.kind === 'call' && /^(?:F|PSTR|FPSTR)$/.test(nameOf(expr.callee)) ? expr.args : [];
  return only ? only.value : expr;
};
