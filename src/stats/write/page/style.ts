/** The style of the page of statistics: light and dark, for screens from 360 px on, and for paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f2, #17191c);
  --sheet: light-dark(#ffffff, #212428);
  --ink: light-dark(#1d2126, #e6e6e3);
  --quiet: light-dark(#5c646d, #a5acb3);
  --line: light-dark(#e1dfd9, #363b41);
  --bar: light-dark(#b5372b, #e2786c);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 1.5rem 1rem 3rem;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.3; }
header p { margin: .3rem 0 1.2rem; color: var(--quiet); }
.charts { columns: 2 28rem; column-gap: 1rem; margin-bottom: 1rem; }
.charts section { break-inside: avoid; }
section { margin-bottom: 1rem; padding: 1rem 1.1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
h2 { margin: 0 0 .6rem; font-size: 1.1rem; }
small, .open, time, cite, q, summary { color: var(--quiet); }
small { font-size: .85em; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .16rem 0; font-weight: normal; vertical-align: top; }
thead th, thead td { padding: 0; line-height: 0; }
th { text-align: left; }
td { padding-left: .6rem; text-align: right; font-variant-numeric: tabular-nums; color: var(--quiet); }
th + td { color: var(--ink); }
.open td { color: inherit; }
.label { width: 46%; }
.value { width: 3.5em; }
.share { width: 4.2em; }
svg { display: block; width: 100%; height: .9rem; margin-top: .34rem; fill: var(--bar); }
details { margin-top: .4rem; }
summary { cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1rem; margin: 0; }
dd { margin: 0; display: flex; flex-wrap: wrap; gap: .3rem .4rem; }
dd span { padding: 0 .5rem; border-radius: .3rem; border: 1px solid var(--line); }
.shade2 { background: color-mix(in srgb, var(--bar) 14%, transparent); }
.shade3 { background: color-mix(in srgb, var(--bar) 24%, transparent); }
.shade4 { background: color-mix(in srgb, var(--bar) 34%, transparent); }
.shade5 { background: color-mix(in srgb, var(--bar) 46%, transparent); }
ol { margin: 0; padding-left: 1.8rem; }
ol p { margin: .5rem 0 .2rem; }
ul { margin: 0; padding: 0; list-style: none; font-size: .92em; }
time { font-variant-numeric: tabular-nums; margin-right: .5rem; }
cite { font-style: normal; margin-left: .5rem; }
@media (max-width: 30rem) {
  body { padding: 1rem .6rem 2rem; }
  section { padding: .8rem; }
  dl { grid-template-columns: 1fr; gap: .2rem; }
  dd { margin-bottom: .6rem; }
  td { padding-left: .4rem; }
  .label { width: 40%; }
  .value { width: 2.8em; }
  .share { width: 3.8em; }
}
@media print {
  :root { color-scheme: light; --ground: #ffffff; }
  body { padding: 0; font-size: .8rem; }
  .charts { columns: 2; }
  tr, li, dd { break-inside: avoid; }
  h2 { break-after: avoid; }
  svg, dd span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
