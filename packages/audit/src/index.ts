export * from './gate.ts';
export type * from './languages/language.ts';
export type * from './outline/outline.ts';
export * from './extract-evidence.ts';
export * from './languages/index.ts';
export * from './outline/print-outline.ts';
