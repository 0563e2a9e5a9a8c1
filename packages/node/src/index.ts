export * from './audit-tree.ts';
export * from './discover.ts';
export * from './load-catalogue.ts';
export * from './load-manifest.ts';
export * from './logo-states.ts';
export * from './parsers.ts';
export * from './user-error.ts';
