/** How the page looks. Colours follow the system's choice of light or dark; a verdict has a mark and a word beside its colour. */
export const looks = `
:root { color-scheme: light dark;
  --page: light-dark(#fff, #14171c); --raised: light-dark(#f6f7f9, #1d2128); --line: light-dark(#d5dae1, #353c47);
  --text: light-dark(#1c2430, #e4e8ee); --faint: light-dark(#5a6675, #9aa5b4); --link: light-dark(#0b57b0, #8ab8ff);
  --good: light-dark(#1a6b34, #6fd08c); --warn: light-dark(#7d5200, #f0c060); --bad: light-dark(#b3201f, #ff8f86);
  --open: light-dark(#3457a6, #9db8ff); --found: light-dark(#fde9a9, #5c4a12); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main, .top { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.top { padding-top: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; } h3 { font-size: 1rem; margin: 0; }
h4 { margin: 1rem 0 .3rem; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em; }
code { overflow-wrap: anywhere; }
small { display: block; font-weight: normal; font-size: .8rem; color: var(--faint); }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }
.lead { font-size: 1.1rem; }
.done { color: var(--faint); padding-left: 1.2rem; }
form { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; margin: 1.2rem 0;
  padding: .7rem .9rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; }
fieldset { display: flex; flex-wrap: wrap; gap: .3rem .9rem; border: 0; margin: 0; padding: 0; }
legend { float: left; color: var(--faint); margin-right: .6rem; }
label small { display: inline; }
input[type='search'] { font: inherit; padding: .25rem .5rem; width: 16rem; max-width: 100%; }
output { color: var(--faint); margin-left: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--faint); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
tbody th code { display: block; width: max-content; max-width: min(26rem, 45vw); overflow-wrap: anywhere; }
thead th { overflow-wrap: anywhere; min-width: 8rem; }
tbody th { position: sticky; left: 0; background: var(--page); font-weight: 600; }
thead th { background: var(--raised); }
button { font: inherit; color: inherit; cursor: pointer; background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .3rem .6rem; }
td button { width: 100%; min-width: 9rem; text-align: left; }
button:hover { border-color: var(--faint); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.absent { color: var(--faint); }
.dimmed { opacity: .35; }
.mark { display: inline-block; width: 1em; font-weight: 700; }
.ok { color: var(--good); } .unused, .never-requested, .warning { color: var(--warn); }
.missing, .undeclared, .unknown, .error { color: var(--bad); } .unprovable, .info { color: var(--open); }
.detail { color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem;
  width: min(56rem, calc(100vw - 2rem)); max-height: calc(100vh - 4rem); overflow: auto; box-shadow: 0 1rem 3rem rgb(0 0 0 / .35); }
.detail::backdrop { background: rgb(0 0 0 / .4); }
.detail header { display: flex; justify-content: space-between; gap: 1rem; align-items: start; }
.diagnostic { border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; margin: .8rem 0; overflow-wrap: anywhere; }
.diagnostic p { margin: .3rem 0; }
.client { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; font-size: .85rem; }
.fix { color: var(--good); }
.frame { background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; margin: .4rem 0; padding: .4rem 0; overflow-x: auto; tab-size: 4; }
.line { display: block; } .number { display: inline-block; min-width: 3.5rem; padding-right: 1rem; text-align: right; color: var(--faint); user-select: none; }
mark { background: var(--found); color: inherit; border-radius: .2rem; }
details { margin: .4rem 0; } summary { cursor: pointer; }
footer { color: var(--faint); padding: 2rem 0; }
@media print { form, .detail { display: none; } }
@media (max-width: 40rem) { output { margin-left: 0; } form { position: static; } }
`;
