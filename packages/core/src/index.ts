export * from './catalogue.ts';
export * from './diagnostic.ts';
export * from './manifest.ts';
export * from './rule.ts';
export * from './span.ts';
export * from './evidence.ts';
export * from './report.ts';
