/** The look of the short page: a table on a wide screen, a card per point on a phone; light and dark; print. */
export const briefStyle = `
:root {
  color-scheme: light dark;
  --page: #fff; --ink: #1b1b1f; --soft: #5c5f66; --line: #d7d9de; --wash: #f4f5f7; --link: #0b57d0;
  --conflict: #b3261e; --mark: #ffe9a8;
  --r0: #1a56b0; --r1: #a8471a; --r2: #1d6b43; --r3: #6b3fa0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16171a; --ink: #e6e6ea; --soft: #a3a6ad; --line: #3a3d44; --wash: #202226; --link: #8ab4f8;
    --conflict: #f2938c; --mark: #5c4a0c;
    --r0: #8ab4f8; --r1: #f0a978; --r2: #7fcf9f; --r3: #c4a3f0;
  }
}
* { box-sizing: border-box; }
body { max-width: 100rem; margin: 0 auto; padding: .75rem 1.25rem 3rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, 'Segoe UI', 'Noto Sans', 'Noto Naskh Arabic', Tahoma, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
h1 { margin: 0; font-size: 1.3rem; line-height: 1.3; }
h2 { margin: 1.25rem 0 .4rem; font-size: 1.05rem; }
#conflicts h2 { margin-block-start: .5rem; }
#conflicts:has(table) h2 { color: var(--conflict); }
.outlets { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: .25rem 0; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }
.outlets strong { color: var(--ink); }
.counts { margin: .25rem 0; }
.lead { color: var(--soft); font-size: .9rem; }
#filter { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin-block: .4rem; font-size: .85rem; color: var(--soft); }
#filter[hidden], [hidden] { display: none !important; }
select, input, button { font: inherit; color: var(--ink); background: var(--wash); border: 1px solid var(--line); border-radius: .3rem; padding: .1rem .4rem; max-width: 12rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; grid-template-rows: auto 1fr; column-gap: 2rem; }
main > * { grid-column: 1; min-width: 0; }
#topics { grid-column: 2; grid-row: 1 / span 2; font-size: .9rem; }
#topics h2 { margin-block-start: .5rem; }
#topics ul { margin: 0; padding: 0; list-style: none; }
#topics > ul > li { padding-block: .3rem; border-block-start: 1px solid var(--line); }
#topics summary { color: inherit; font-size: inherit; }
#topics li li { padding-block: .15rem; }
main:not(:has(#topics)) { grid-template-columns: minmax(0, 1fr); }
table.points { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .95rem; }
table.points th, table.points td { text-align: start; vertical-align: top; padding: .35rem .5rem; font-weight: normal; }
table.points thead th { color: var(--soft); font-size: .85rem; border-block-end: 1px solid var(--line); }
table.points thead th:first-child { width: 26%; }
tbody.point { border-block-end: 1px solid var(--line); }
tbody.point .title { font-weight: bold; }
.slot, .relation, .event { color: var(--soft); font-size: .85rem; }
.slot::after { content: ':'; }
.relation { display: block; }
.slot + .relation { display: inline; }
#conflicts .relation { color: var(--conflict); }
.told a { text-decoration: none; border-block-end: 1px dotted; }
.r0 a { color: var(--r0); } .r1 a { color: var(--r1); } .r2 a { color: var(--r2); } .r3 a { color: var(--r3); }
td .source { display: none; }
.mute, .absent { color: var(--soft); }
.told ul { margin: 0; padding: 0; list-style: none; }
.tellers { color: var(--soft); }
.words td { padding-block: 0 .4rem !important; }
summary { cursor: pointer; color: var(--soft); font-size: .85rem; }
.side { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem; margin-block: .5rem; }
.point, figure, .text mark { scroll-margin-block: .5rem; }
figure { margin: 0; padding: .5rem .75rem; background: var(--wash); border-radius: .4rem; }
figcaption { color: var(--soft); font-size: .85rem; }
figcaption strong { color: var(--ink); }
blockquote { margin: .3rem 0 0; }
.marks, .why { margin: .2rem 0; color: var(--soft); font-size: .85rem; }
mark { background: var(--mark); color: inherit; }
.text { max-width: 48rem; margin-block: .4rem; white-space: pre-line; }
.text mark { background: none; border-block-end: 2px solid var(--line); }
.text mark.agreement { border-color: var(--r2); }
.text mark.difference { background: var(--wash); border-color: var(--r0); }
.text mark.conflict { background: var(--mark); border-color: var(--conflict); }
.place { color: var(--soft); text-decoration: none; }
.entries { margin: 0; padding: 0; list-style: none; }
.entries > li { padding-block: .25rem; border-block-start: 1px solid var(--line); }
.permalink { color: var(--soft); text-decoration: none; opacity: .5; }
.permalink:focus, :hover > .permalink { opacity: 1; }
:target { outline: 2px solid var(--link); outline-offset: 2px; }
:focus-visible { outline: 2px solid var(--link); }
del { color: var(--soft); } ins { font-weight: bold; }
footer { margin-block-start: 1.5rem; border-block-start: 1px solid var(--line); font-size: .9rem; }
footer h2 { font-size: 1rem; }
@media (min-width: 45rem) {
  #filters[open] > summary { display: none; }
}
@media (max-width: 60rem) {
  main { display: block; }
}
@media (max-width: 45rem) {
  body { padding: .5rem .8rem 2rem; font-size: .92rem; line-height: 1.4; }
  h1 { font-size: 1.05rem; }
  h2, #conflicts h2, #topics h2 { margin-block: .35rem .2rem; }
  .lead { display: none; }
  .outlets { gap: 0 .8rem; font-size: .85rem; }
  #filter label { display: inline-flex; gap: .25rem; }
  table.points, table.points tbody, table.points tr, table.points th, table.points td { display: block; padding: 0; }
  table.points thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody.point { padding-block: .35rem; }
  tbody.point tr { display: inline; }
  tbody.point > tr:first-child > th { display: block; }
  table.points td.told, table.points .words td { display: inline; margin-inline-end: .8rem; }
  .quotes:not([open]) { display: inline-block; }
  #topics details:not([open]) summary { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  #topics > ul > li { padding-block: .05rem; }
  #topics details:not([open]) summary::before { content: '\\25b8  '; color: var(--soft); }
  [dir='rtl'] #topics details:not([open]) summary::before { content: '\\25c2  '; }
  table.points td.mute, table.points td.absent { display: none; }
  td .source { display: inline; color: var(--soft); font-size: .85rem; }
  .relation { display: inline; }
  .side { grid-template-columns: 1fr; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; background: none; color: #000; }
  #filter, .permalink { display: none !important; }
  main { display: block; }
  tbody.point, figure, .entries > li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
