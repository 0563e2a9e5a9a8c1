import type { FileInfo } from '../resolve/program/program.ts';

/** Languages that hold values alone. What they say reaches a provider only through code that reads them. */
const dataLanguages = new Set(['json', 'yaml', 'toml', 'dotenv', 'properties', 'xml']);

/** The file holds values and no code: examples of frames and events in it are sent by nobody. */
export const isDataFile = ({ language }: FileInfo): boolean => dataLanguages.has(language);
