import type { Argument } from '../../outline/outline.ts';

/** Swift's `isDirectory: false`, `directoryHint: .notDirectory`: how a segment is added. `queryItems:` stands behind the path. */
const saysHow = /^(?:isDirectory|directoryHint|conformingTo|queryItems)$/;

export const isSegment = ({ name }: Argument): boolean => name === undefined || !saysHow.test(name);

/** Swift's `url.append(path:)`, `url.append(components:)`; what `append` alone adds is text. */
export const addsByLabel = (name: string, args: readonly Argument[]): boolean =>
  name === 'append' && args[0] !== undefined && /^(?:path|components?|queryItems)$/.test(args[0].name ?? '');
