/** The one style sheet of an exported page: light, dark and print, without a font or a picture from elsewhere. */
export const htmlStyle = `
:root{color-scheme:light dark;
--surface:light-dark(#fbfaf8,#14171a);--raised:light-dark(#fff,#1b1f23);--sunken:light-dark(#f5f3ef,#101315);
--text:light-dark(#1a1d21,#eceae6);--quiet:light-dark(#5b6169,#a7adb4);--line:light-dark(#e3e0da,#30353a);
--outside:light-dark(#c2410c,#fb8b4f);--within:light-dark(#0072b2,#56b4e9);--inconclusive:light-dark(#7a5a00,#e3bb45);
--plain:light-dark(#666c74,#9ba2a9);--band:light-dark(#e9eef1,#2b343b);--edge:light-dark(#7d8992,#77838c);
--axis:light-dark(#84898f,#7f868d);--grid:light-dark(#efede8,#262b30)}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:72rem;background:var(--surface);color:var(--text);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2.5rem 0 .5rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.4rem 0;max-width:48rem}.quiet{color:var(--quiet)}.lead{font-size:1.1rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;margin:0 0 1.5rem;padding:0 0 .75rem;border-bottom:1px solid var(--line);font-size:.85rem}
.facts div{display:flex;gap:.4rem}.facts dt{color:var(--quiet)}.facts dd{margin:0;font-weight:600}
.verdicts{list-style:none;margin:0;padding:0;border-bottom:1px solid var(--line)}
.verdicts li{display:grid;grid-template-columns:9rem 1fr;gap:1rem;padding:.65rem 0;border-top:1px solid var(--line)}
.verdicts p{margin:0}
.mark{display:inline-flex;align-items:center;gap:.45rem;font-weight:600;font-size:.85rem;white-space:nowrap}
.mark svg{width:13px;height:13px;flex:none;overflow:visible}
.outside{color:var(--outside)}.within{color:var(--within)}.inconclusive{color:var(--inconclusive)}.not_assessable,.described{color:var(--plain)}.reference{color:var(--text)}
.notices{list-style:none;margin:1rem 0;padding:0}.notices li{border-left:3px solid var(--edge);padding:.3rem .8rem;margin:.4rem 0;background:var(--raised)}
.notices .question{border-color:var(--inconclusive)}.notices .caution{border-color:var(--outside)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;background:var(--raised);font-size:.85rem}
caption{text-align:left;padding:.4rem .6rem;color:var(--quiet)}
th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
th .quiet{font-weight:400}thead th{background:var(--sunken);border-top:0}td.n{text-align:right;white-space:nowrap}td.text{overflow-wrap:anywhere;min-width:6rem}
.gap{font-weight:600;font-size:.95rem}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(28rem,100%),1fr));gap:1rem}
.panel{margin:0;padding:.8rem 1rem;background:var(--raised);border:1px solid var(--line);border-radius:8px}
.panel figcaption{margin-bottom:.5rem}.panel svg{display:block;max-width:100%;height:auto}
.panel text{fill:var(--text);font-size:13px}.panel .q{fill:var(--quiet);font-size:12px}.panel .t{fill:var(--quiet);font-size:11px}
.band{fill:var(--band)}.edge{stroke:var(--edge);stroke-width:.75}.grid{stroke:var(--grid)}.tick{stroke:var(--axis)}
.ref{stroke:var(--text);stroke-dasharray:3 3}
.look-0{color:light-dark(#1a1d21,#eceae6)}.look-1{color:light-dark(#0072b2,#56b4e9)}.look-2{color:light-dark(#8e3a80,#dd9bd0)}.look-3{color:light-dark(#12693f,#7ccfa0)}.others{color:var(--axis)}
.curve{fill:none;stroke:currentColor;stroke-width:1.75}.others .curve{stroke-width:1}.spread{fill:currentColor;opacity:.13}.bar{stroke:currentColor;stroke-width:1.5;opacity:.55}.dot{fill:currentColor;stroke:var(--raised)}
.int{stroke:currentColor;stroke-width:1.5;fill:none}.int.in{stroke-width:4}
path.shape{fill:currentColor;stroke:currentColor;stroke-width:1.5}path.shape.inconclusive{fill:var(--raised)}path.shape.not_assessable{fill:none;stroke-dasharray:2 2}
code{font:.85em ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.fold summary{display:inline-block;padding:.35rem .6rem;color:var(--within);font-size:.85rem;cursor:pointer}.fold[open] .more-rows,.fold:not([open]) .fewer-rows{display:none}
.folded:has(>.fold:not([open])) tr.more{display:none}
dl.cards dt{font-weight:600;margin-top:.6rem}dl.cards dd{margin:0;color:var(--quiet)}
@media (max-width:40rem){.verdicts li{grid-template-columns:1fr;gap:.2rem}.panels{grid-template-columns:1fr}}
@media print{.folded:has(>.fold:not([open])) tr.more{display:table-row}.fold{display:none}:root{color-scheme:light}body{background:#fff;max-width:none;padding:0;font-size:10.5pt}
h2,h3{break-after:avoid}.panel,li,tr{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}
table{font-size:8.5pt}@page{margin:16mm 14mm}}
`;
