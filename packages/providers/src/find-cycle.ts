/**
 * @param next - for each node, where it leads
 * @returns the nodes of one cycle, in order; undefined when there is none. One pass over nodes and arrows
 */
export function findCycle(next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): string[] | undefined => {
    const start = trail.indexOf(node);
    if (start >= 0) return trail.slice(start);
    if (done.has(node)) return undefined;
    trail.push(node);
    for (const target of next.get(node) ?? []) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(node);
    return undefined;
  };
  for (const node of next.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}
