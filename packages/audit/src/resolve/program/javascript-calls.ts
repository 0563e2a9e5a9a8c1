import type { CallExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Placed, Program } from './program.ts';

/** A program without any is asked nothing more. */
export const hasJavaScript = rememberingEach(({ files }: Program): boolean =>
  [...files.values()].some(({ language }) => language === 'javascript'),
);

/** What JavaScript calls: several frameworks look for different ones among them. */
export const callsOfJavaScript = rememberingEach((program: Program): readonly Placed<CallExpr>[] =>
  hasJavaScript(program) ? program.calls.filter(({ fn }) => fn.file.language === 'javascript') : [],
);
