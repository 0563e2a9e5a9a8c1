export * from './gate.ts';
export type * from './languages/language.ts';
export type * from './outline/outline.ts';
export * from './extract-evidence.ts';
