/**
 * The page's only script: shows what the filters choose. It reads attributes and toggles `hidden`, makes no markup and asks for
 * nothing, so that whatever an audited file holds stays text.
 */
export const behaviour = `
const form = document.getElementById('filters');
const output = form.querySelector('output');
const all = (selector) => [...document.querySelectorAll(selector)];
const chosen = (name) => {
  const boxes = [...form.querySelectorAll('input[name="' + name + '"]')];
  const on = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  return (value) => boxes.length === 0 || on.has(value);
};
const said = new Map();
/** Without the lines around what is marked: they are about something else. */
function saidBy(diagnostic) {
  if (!said.has(diagnostic)) {
    const copy = diagnostic.cloneNode(true);
    for (const frame of copy.querySelectorAll('.frame')) frame.replaceWith(' ', ...frame.querySelectorAll('mark'));
    said.set(diagnostic, copy.textContent);
  }
  return said.get(diagnostic);
}
function show() {
  const verdict = chosen('verdict');
  const severity = chosen('severity');
  const client = chosen('client');
  const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const hasWords = (text) => words.every((word) => text.toLowerCase().includes(word));
  for (const cell of all('#ledger [data-client]')) cell.hidden = !client(cell.dataset.client);
  let rows = 0;
  for (const row of all('#ledger tbody tr')) {
    const cells = [...row.querySelectorAll('[data-verdict]')].filter((cell) => !cell.hidden);
    for (const cell of cells) cell.classList.toggle('dimmed', !verdict(cell.dataset.verdict));
    row.hidden = !hasWords(row.dataset.scope) || !cells.some((cell) => verdict(cell.dataset.verdict));
    if (!row.hidden) rows += 1;
  }
  let diagnostics = 0;
  for (const one of all('.diagnostic')) {
    const isClient = one.dataset.client === '' || client(one.dataset.client);
    one.hidden = !isClient || !severity(one.dataset.severity) || !hasWords(saidBy(one));
    if (!one.hidden) diagnostics += 1;
  }
  output.textContent = rows + ' scopes and ' + diagnostics + ' diagnostics shown';
}
form.hidden = false;
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();
`;
