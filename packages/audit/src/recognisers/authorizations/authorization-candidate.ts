import type { Expr } from '../../outline/outline.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Origin, Piece, Value } from '../../resolve/values.ts';
import { endpointIn } from '../endpoints.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import type { SentParameters } from './sent-parameters.ts';

/** An authorization request as one place in the code makes it. */
export interface Candidate {
  readonly expr: Expr;
  readonly fn: FunctionInfo;
  readonly place: Origin;
  readonly origins: readonly Origin[]; // of the texts that it is made of
  readonly parameters: SentParameters;
  readonly isWhole: boolean;
  readonly chain: Chain | undefined;
}

/** Text that begins with the provider's authorize address. */
export const isAuthorize = (scene: Scene, value: Value): boolean => {
  if (value.kind !== 'text') return false;
  return endpointIn(scene.catalogue, flatten(value.pieces).text.trim())?.endpoint === 'authorize';
};

export const originsOf = (pieces: readonly Piece[]): readonly Origin[] =>
  pieces.flatMap((piece) => ('text' in piece && piece.origin ? [piece.origin] : []));

/** Where the query of an address begins; its end, when it has none. */
export function queryStart(pieces: readonly Piece[]): number {
  const { text } = flatten(pieces);
  const at = text.indexOf('?');
  return at < 0 ? text.length : at + 1;
}
