import { addImport, addToList, camel, type Change, title } from './change.ts';

/** A reporter that prints one line a diagnostic until its form is written. */
export function newReporter(name: string): readonly Change[] {
  return [
    {
      file: `packages/report/src/${name}.ts`,
      text: `import { prepareReport } from './prepare-report.ts';
import type { Reporter } from './reporter.ts';
import { visible } from './visible.ts';

/** Say for whom this is. */
export const ${camel(name)}: Reporter = (report, context) => {
  const { diagnostics } = prepareReport(report, context).report;
  return diagnostics.map(({ rule, message }) => \`\${rule}: \${visible(message)}\\n\`).join('');
};
`,
    },
    {
      file: `packages/report/src/${name}.test.ts`,
      text: `import { expect, test } from 'vitest';
import { ${camel(name)} } from './${name}.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, sampleReport } from './testing/sample-report.ts';

test('one line a diagnostic', () => {
  expect(${camel(name)}(sampleReport, sampleContext).split('\\n')).toHaveLength(sampleReport.diagnostics.length + 1);
});

test('nothing to tell', () => {
  expect(${camel(name)}(emptyReport, sampleContext)).toBe('');
});
`,
    },
    {
      file: 'docs/reports.md',
      edit: (text) => `${text.trimEnd()}\n\n## ${name}\n\n${title(name)}: say for whom it is, and show it.\n`,
    },
    {
      file: 'packages/report/src/reporters.ts',
      edit: (text) =>
        addToList(
          addImport(text, camel(name), `./${name}.ts`),
          'export const reporters',
          name === camel(name) ? name : `'${name}': ${camel(name)}`,
        ),
    },
    { file: 'apps/cli/src/report-options.ts', edit: (text) => addToList(text, 'export const formats', `'${name}'`) },
  ];
}
