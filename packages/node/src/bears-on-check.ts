import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstLineOfScript, languageOf, mayBeScript, otherLanguageOf } from '@mixer-oauth/audit';
import { classifyPath } from './classify-path.ts';
import { projectMarker } from './project-tops.ts';

const picture = /\.(?:png|jpe?g|gif|webp|bmp|ico|avif|svg)$/i;

/**
 * Whether a check could say something else when `file`, relative to `root`, has changed: it is code or configuration, a logo, or
 * decides what belongs to the project. A log or a build's output that nobody reads is none of these.
 */
export function bearsOnCheck(root: string, file: string): boolean {
  if (projectMarker.test(path.posix.basename(file)) || picture.test(file)) return true;
  if (file.endsWith('/')) return true; // a folder that is gone, with all that it held
  // Whether tests and pages in `docs` count is for the check to say.
  if (classifyPath(file, { includesTests: true, servesDocs: true })) return false;
  if (languageOf(file) !== undefined || otherLanguageOf(file) !== undefined) return true;
  return mayBeScript(file) && isScriptOrNoFile(path.join(root, file));
}

/** A folder counts, and so does what is no longer there: nobody knows what it held. */
function isScriptOrNoFile(place: string): boolean {
  try {
    return firstLineOfScript.test(readFileSync(place, 'latin1'));
  } catch {
    return true;
  }
}
