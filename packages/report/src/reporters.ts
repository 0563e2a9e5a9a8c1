import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format, by the name that `--format` takes: one row a reporter. */
export const reporters = { text, json, sarif, github, markdown, junit, html } as const satisfies Record<
  string,
  Reporter
>;

export type Format = keyof typeof reporters;
