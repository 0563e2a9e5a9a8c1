export * from './built-in.ts';
export * from './make-catalogue.ts';
export * from './parse-provider.ts';
