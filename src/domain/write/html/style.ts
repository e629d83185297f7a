import { CHART_STYLE } from '../chart/style';

/**
 * The look of our pages: one column of prose, figures set apart, dark mode and print included. Chinese is set
 * justified and indented, 38 signs to a line; English ragged, for words that are spaced out are hard to read.
 */
export const STYLE = `
:root{--ink:#22302e;--soft:#5c6b68;--line:#dcd8cc;--paper:#fdfbf6;--accent:#1f5f5b;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6df;--soft:#a5b0ad;--line:#3a4442;--paper:#171c1b;--accent:#7fc4bd}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.75 "Noto Serif","Noto Serif CJK SC","Source Han Serif SC",Georgia,serif}
:lang(zh-Hans){font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
body:lang(zh-Hans){line-height:1.9;line-break:strict}
nav{display:flex;justify-content:flex-end;gap:1.2rem;max-width:44rem;margin:0 auto;padding:1rem 1.25rem 0;font-size:.85rem}
main{max-width:44rem;margin:0 auto;padding:1rem 1.25rem 4rem}
a{color:var(--accent)}
h1{font-size:1.9rem;line-height:1.35;margin:.2rem 0;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.5;margin:2.8rem 0 .6rem;color:var(--accent)}
h3,h4,h5{font-size:1.1rem;margin:1.8rem 0 .4rem}
p{margin:.7rem 0}
:lang(zh-Hans) :is(section p,.summary){text-align:justify}
:lang(zh-Hans) section p{text-indent:2em}
.year{color:var(--accent);letter-spacing:.06em;margin:0;text-indent:0}
.subtitle{font-size:1.1rem;color:var(--soft);margin:.2rem 0}
.byline{font-size:.85rem;color:var(--soft);border-bottom:1px solid var(--line);padding-bottom:.9rem}
.byline span{display:inline-block;margin-right:1em}
.summary{font-size:.98rem;color:var(--soft)}
figure{margin:1.6rem 0}
figure img{width:100%;height:auto;border-radius:6px;display:block}
figcaption{font-size:.85rem;color:var(--soft);margin-top:.5rem;line-height:1.6}
.table{overflow-x:auto;margin:1.6rem 0}
table{border-collapse:collapse;width:100%;font-size:.85rem;line-height:1.5;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
.unit{float:right}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
th{color:var(--accent);font-weight:600}
.mark{line-height:0}
.notes{margin:1.6rem 0;font-size:.85rem;color:var(--soft);border-top:1px solid var(--line)}
:lang(zh-Hans) .notes p{text-indent:0}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--accent)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.6rem 1.2rem;margin:1.6rem 0;padding:1rem 0;border-block:1px solid var(--line)}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{margin:0;font-size:1.15rem;line-height:1.4;color:var(--accent)}
.figures dt{font-size:.8rem;line-height:1.5;color:var(--soft)}
.corrections{margin:1.6rem 0;padding:.2rem 1.1rem .6rem;border-left:4px solid #b4532a;background:color-mix(in srgb,#b4532a 8%,transparent);font-size:.92rem}
.corrections h2{font-size:1rem;margin:.8rem 0 .2rem;color:#b4532a}
.corrections ul{margin:.3rem 0;padding-left:1.3em}
.corrections p{margin:.4rem 0}
.corrections time{color:var(--soft);margin-right:.4em}
ins{background:color-mix(in srgb,#2e7d4f 18%,transparent);text-decoration:none}
del{background:color-mix(in srgb,#b4532a 18%,transparent)}
footer{margin-top:3rem;font-size:.85rem;color:var(--soft);border-top:1px solid var(--line)}
.reports{list-style:none;padding:0}
.reports li{border-top:1px solid var(--line);padding:1.2rem 0}
.reports h2{margin:0}
${CHART_STYLE.trim()}
@media print{
@page{margin:20mm 18mm}
:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--accent:#1f5f5b;color-scheme:light}
body{font-size:11pt;line-height:1.6}
body:lang(zh-Hans){line-height:1.7}
main{max-width:none;padding:0}
nav,.downloads{display:none}
h2,h3,h4,h5{break-after:avoid}
h2{margin-top:1.6rem}
figure,.figures div,footer{break-inside:avoid}
figure img{width:auto;max-width:100%;max-height:85mm}
p{orphans:2;widows:2}
}
`;
