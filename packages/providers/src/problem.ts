/** Keys and positions from the root of the document to a node. */
export type NodePath = readonly (string | number)[];

/** Something wrong with a catalogue, and the node to show: its value, the key in front of it, or where it begins. */
export interface Problem {
  readonly path: NodePath;
  readonly at: 'value' | 'key' | 'start';
  readonly message: string;
}
