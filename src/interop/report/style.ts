/** The report's style, with the colours of the product's tokens: the page stands alone, so it carries them. */
export const style = `
:root{color-scheme:light dark;--paper:#F4F5F1;--surface:#FFFFFF;--line:#DCE0D9;--edge:#848F8B;--ink:#17272A;
--ink-2:#415154;--ink-3:#5A696B;--pine:#0C5A58;--amber:#87490A;--amber-mark:#C2700E;--leaf:#2C6A3D;
--band:rgb(12 90 88 / .11);--band-edge:rgb(12 90 88 / .26)}
@media (prefers-color-scheme:dark){:root{--paper:#0F191B;--surface:#162326;--line:#283739;--edge:#748481;
--ink:#E9EFEB;--ink-2:#B9C6C3;--ink-3:#94A5A2;--pine:#7FCBBF;--amber:#F2C07C;--amber-mark:#E39A3B;--leaf:#95D09B;
--band:rgb(127 203 191 / .13);--band-edge:rgb(127 203 191 / .30)}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Lato,"Segoe UI","Noto Sans","Helvetica Neue",system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem 3.5rem}
h1{font-size:1.875rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .5rem;overflow-wrap:anywhere}
p{margin:0 0 .75rem;max-width:44rem;color:var(--ink-2)}
section{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:1rem 1.25rem;margin:1rem 0;break-inside:avoid}
svg{display:block;width:100%;height:auto;font-size:13px;overflow:visible;margin:.75rem 0}
@media (max-width:40rem){svg{font-size:26px}}
.band{fill:var(--band);stroke:var(--band-edge)}
.frame{stroke:var(--line);fill:none}
.course{stroke:var(--pine);stroke-width:2;fill:none;stroke-linejoin:round}
.point{fill:var(--pine)}
.strain{fill:var(--amber-mark);stroke:var(--surface);stroke-width:1.5}
.watch{fill:var(--surface);stroke:var(--amber-mark);stroke-width:2.5}
.recovered{fill:none;stroke:var(--leaf);stroke-width:2.5}
.axis{fill:var(--ink-3);dominant-baseline:middle}
.day{dominant-baseline:hanging}
ul{margin:.75rem 0 0;padding:0;list-style:none}
li{margin:.25rem 0;overflow-wrap:anywhere}
.when{color:var(--ink-3);font-variant-numeric:tabular-nums}
.what-strain,.what-watch{color:var(--amber);font-weight:700}
.what-recovered{color:var(--leaf);font-weight:700}
@media print{body{background:none}main{max-width:none;padding:0}section{border-color:#999}
:root{color-scheme:light;--surface:#FFFFFF;--ink:#17272A;--ink-2:#415154;--ink-3:#5A696B;--pine:#0C5A58;--amber:#87490A;--amber-mark:#C2700E;--leaf:#2C6A3D;--line:#DCE0D9;
--band:rgb(12 90 88 / .11);--band-edge:rgb(12 90 88 / .26)}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
