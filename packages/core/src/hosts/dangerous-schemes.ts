/** Schemes whose URIs run or read something where they are opened. */
export const dangerousSchemes: ReadonlySet<string> = new Set([
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'filesystem',
  'about',
  'view-source',
]);
