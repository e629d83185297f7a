/**
 * The style of the parts of a report and of the list of reports. A figure shows its explanation on hover and on tap.
 */
export const PARTS_STYLE = `
figure{margin:1.6rem 0}
figure img{width:100%;height:auto;border-radius:6px;display:block}
figcaption{font-size:.85rem;color:var(--soft);margin-top:.5rem;line-height:1.6}
data.figure{position:relative;border-bottom:1px dotted var(--accent);cursor:help;text-indent:0}
data.figure:hover::after,data.figure:active::after{content:attr(data-says);position:absolute;left:0;bottom:calc(100% + .3rem);z-index:4;width:max-content;max-width:min(18rem,70vw);padding:.35rem .7rem;border-radius:6px;background:var(--ink);color:var(--paper);font-size:.8rem;line-height:1.5;text-align:left;white-space:normal}
.quote{margin:1.4rem 0;padding:.1rem 0 .1rem 1.2rem;border-left:3px solid var(--accent)}
.quote blockquote{margin:0;padding:0;border:0}
.quote figcaption::before{content:"— "}
:lang(zh-Hans) .quote p{text-indent:0}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--accent)}
.table{overflow-x:auto;margin:1.6rem 0}
table{border-collapse:collapse;width:100%;font-size:.85rem;line-height:1.5;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
.unit{float:right}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
th{color:var(--accent);font-weight:600}
.mark{line-height:0}
.notes{margin:1.6rem 0;font-size:.85rem;color:var(--soft);border-top:1px solid var(--line)}
:lang(zh-Hans) .notes p{text-indent:0}
details.figures{margin:1.6rem 0;border-block:1px solid var(--line)}
.figures summary{cursor:pointer;padding:.5rem 0;font-size:.85rem;color:var(--soft)}
.figures dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.6rem 1.2rem;margin:.4rem 0 1rem}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{margin:0;font-size:1.15rem;line-height:1.4;color:var(--accent)}
.figures dt{font-size:.8rem;line-height:1.5;color:var(--soft)}
:target{background:var(--wash)}
.trends{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1.2rem 2rem;margin:2rem 0;padding:1.1rem 1.3rem;background:var(--wash);border-radius:10px;break-inside:avoid}
.trends h2{grid-column:1/-1;margin:0;font-size:1rem}
.trends figure{margin:0}
.trends figcaption{margin-top:.2rem}
small{font-size:.82em;color:var(--soft)}
.legend{font-size:.8rem;color:var(--soft);margin:.6rem 0 0;grid-column:1/-1}
.line figure{margin:1.2rem 0;overflow-x:auto}
.line :is(td,th){white-space:nowrap}
.line small{white-space:normal}
nav.series h2{font-size:1.05rem;margin:2.4rem 0 .4rem}
nav.series ul{list-style:none;margin:0;padding:0}
.neighbours{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1rem;margin-top:3rem}
.neighbours a{display:block;padding:.7rem 1rem;border:1px solid var(--line);border-radius:8px;text-decoration:none;line-height:1.5}
.neighbours .year{display:block;font-size:.85rem}
.corrections{margin:1.6rem 0;padding:.2rem 1.1rem .6rem;border-left:4px solid #b4532a;background:color-mix(in srgb,#b4532a 8%,transparent);font-size:.92rem}
.corrections h2{font-size:1rem;margin:.8rem 0 .2rem;color:var(--ink)}
.corrections ul{margin:.3rem 0;padding-left:1.3em}
.corrections p{margin:.4rem 0}
.corrections time{color:var(--soft);margin-right:.4em}
ins{background:color-mix(in srgb,#2e7d4f 18%,transparent);text-decoration:none}
del{background:color-mix(in srgb,#b4532a 18%,transparent)}
footer{display:flex;gap:2rem;justify-content:space-between;margin-top:3rem;padding-top:.6rem;font-size:.85rem;color:var(--soft);border-top:1px solid var(--line)}
.share{margin:.7rem 0 0;flex:none;width:112px;text-align:center}
.share figcaption{font-size:.75rem;line-height:1.4}
.qr{display:block;border-radius:4px}
.search{display:flex;gap:.6rem;margin:1rem 0}
.search input[type=search]{flex:1;min-width:0}
.filters{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center;margin:1rem 0 1.6rem;font-size:.85rem;color:var(--soft)}
input[type=search],.confirm input:not([type=radio]),textarea,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.35rem .7rem;min-height:2.4rem;max-width:100%}
button{background:var(--accent);border-color:var(--accent);color:var(--paper);cursor:pointer}
.confirm label+label{margin-left:1.6rem}
.confirm :is(textarea,input:not([type=radio])){width:100%;box-sizing:border-box}
.confirm p{text-indent:0}
.reports{list-style:none;padding:0}
.reports li{display:flex;gap:1.3rem;border-top:1px solid var(--line);padding:1.3rem 0}
.reports li>div{flex:1;min-width:0}
.reports h2{margin:0}
.reports h2 a{text-decoration:none}
.reports h2 a:hover{text-decoration:underline}
.reports img{width:28%;height:auto;align-self:flex-start;max-width:12rem;aspect-ratio:4/3;object-fit:cover;border-radius:6px;flex:none}
.reports .summary{display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
mark{background:var(--mark);color:inherit}
.pages{display:flex;justify-content:space-between;gap:1rem;font-size:.85rem;color:var(--soft)}
@media (max-width:36rem){.line figure{direction:rtl}.line svg{direction:ltr;margin-right:auto}.line svg.long{min-width:30rem}.trends{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:1rem .8rem;padding:.9rem}footer{display:block}.share{margin-left:0}}
`;
