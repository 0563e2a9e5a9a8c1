import type { Expr } from '../outline/outline.ts';
import { nameOf } from '../resolve/calls/calls.ts';
import type { FunctionInfo } from '../resolve/program/program.ts';
import { placeOfText } from './place-of-text.ts';
import { type EndpointMatch, endpointIn } from './endpoints.ts';
import { placeOf, type Recogniser, type Scene } from './recogniser.ts';

const looks =
  /^(?:startsWith|endsWith|includes|indexOf|match|test|search|replace|replaceAll|StartsWith|EndsWith|Contains|Replace|startswith|endswith|str_replace|gsub|sub|equals|Equals)$/;

/** Addresses of the provider that are written without TLS or with a host of old: one row for each place. */
export const addresses: Recogniser = (scene) => {
  const { program } = scene.evaluator;
  const lookedAt = new Set<Expr>(
    program.calls.flatMap(({ expr }) => (looks.test(nameOf(expr.callee)) ? expr.args.map(({ value }) => value) : [])),
  );
  for (const { expr, fn } of program.texts) {
    if (program.compared.has(expr) || lookedAt.has(expr)) continue;
    const [first] = expr.kind === 'concat' ? expr.parts : [expr];
    if (first?.kind === 'text') consider(scene, first, expr, fn);
  }
};

function consider(scene: Scene, text: Extract<Expr, { kind: 'text' }>, whole: Expr, fn: FunctionInfo): void {
  const [value] = whole === text ? [] : scene.evaluator.evaluate(whole, fn);
  const written =
    value?.kind === 'text' ? value.pieces.map((one) => ('hole' in one ? '\u0000' : one.text)).join('') : text.value;
  const match = endpointIn(scene.catalogue, written) ?? endpointIn(scene.catalogue, text.value);
  if (!match || match.scheme === '' || !text.value.startsWith(match.origin)) return;
  const isPlain = match.scheme === 'http' || match.scheme === 'ws';
  if (!isPlain && !isOld(scene, match)) return;
  const place = placeOfText(scene, placeOf(text, fn), match.origin);
  scene.report({
    kind: 'address',
    certainty: 'certain',
    provider: scene.catalogue.data.id,
    value: match.origin.replace(/\/\/[^/@]*@/, '//'),
    endpoint: match.endpoint,
    place,
    related: [],
    trace: [{ text: `an address of the provider: its ${match.endpoint} address`, place }],
  });
}

const isOld = (scene: Scene, { host }: EndpointMatch): boolean =>
  scene.catalogue.data.urls.successors?.[host] !== undefined;
