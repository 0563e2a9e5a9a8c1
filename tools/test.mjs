// Proves the whole project: types, lint, format, build, every test. Prints one line a step, and everything of a step that fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environment, node, root } from './runtime.mjs';
import { installTools } from './system-tools.mjs';

const results = path.join(root, '.nx/test-results');
const vitestFile = path.join(results, 'vitest.json');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tool = (file) => path.join(root, 'node_modules', file);
const nx = (target) => [tool('nx/dist/bin/nx.js'), 'run-many', '-t', target];
const steps = [
  { name: 'typecheck', args: nx('typecheck') },
  { name: 'lint', args: nx('lint') },
  { name: 'format', args: [tool('oxfmt/bin/oxfmt'), '--check', '.'] },
  { name: 'build', args: nx('build') },
  {
    name: 'vitest',
    args: [
      tool('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestFile}`,
    ],
    isShown: true,
  },
];

/** @returns passed and failed: vitest's own counts, and one for each other step */
async function runStep({ name, args, isShown }) {
  const started = performance.now();
  const child = spawn(node(), args, {
    cwd: root,
    env: environment(),
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const [status] = await once(child, 'close');
  const isGood = status === 0;
  if (!isGood) process.stdout.write(Buffer.concat(said));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  return {
    name,
    isGood,
    ...(name === 'vitest' ? countTests(isGood) : { passed: Number(isGood), failed: Number(!isGood) }),
  };
}

/** A file that could not even be loaded has no tests in the report, so a failing run counts at least one failure. */
function countTests(isGood) {
  try {
    const report = JSON.parse(readFileSync(vitestFile, 'utf8'));
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const failed = report.numFailedTests + broken;
    return {
      passed: report.numPassedTests,
      failed: isGood ? failed : Math.max(failed, 1),
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

// Only the tests need those, and what they are loaded from is slow.
const installed = installTools();
const outcomes = [];
for (const step of steps) {
  if (step.name === 'vitest') await installed;
  outcomes.push(await runStep(step));
}
writeFileSync(path.join(results, 'summary.json'), JSON.stringify(outcomes, undefined, 2));
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
const skipped = outcomes.reduce((sum, outcome) => sum + (outcome.skipped ?? 0), 0);
if (skipped > 0) console.log(`${skipped} skipped: the set-up says above what is not installed`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && outcomes.every(({ isGood }) => isGood) ? 0 : 1;
