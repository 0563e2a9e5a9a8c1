import type { Origin } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/** A request for the scope is found already that stands at the place, or inside of it. */
export const isToldAt = ({ found }: Scene, scope: string, { file, at }: Origin): boolean =>
  found.some(
    (one) =>
      one.kind === 'request' &&
      one.scope === scope &&
      one.place.file === file &&
      at.start <= one.place.at.start &&
      one.place.at.start <= at.end,
  );
