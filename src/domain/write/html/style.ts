import { CHART_STYLE } from '../chart/style';
import { PARTS_STYLE } from './style-parts';

/**
 * The style of our pages: one column of prose, a table of contents next to it if there is room, dark mode, and print.
 * Chinese is justified and indented, with 38 characters per line. English is ragged, because widely spaced words are
 * hard to read.
 */
export const STYLE = `
:root{--ink:#22302e;--soft:#55635f;--line:#dcd8cc;--paper:#fdfbf6;--wash:#f3efe4;--accent:#1f5f5b;--mark:#fbe7a1;color-scheme:light dark;font-size:17px}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6df;--soft:#a9b4b1;--line:#3a4442;--paper:#171c1b;--wash:#202726;--accent:#8accc5;--mark:#5d4d11}}
@media (prefers-contrast:more){:root{--ink:#000;--soft:#222;--line:#555;--paper:#fff;--accent:#003f3b}}
:root:has(#size-1:checked){font-size:21px}
:root:has(#size-2:checked){font-size:25px}
:root:has(#contrast:checked){--ink:#000;--soft:#111;--line:#000;--paper:#fff;--wash:#fff;--accent:#00318a;--mark:#ff0;color-scheme:light}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.75 "Noto Serif",Georgia,"Liberation Serif","Times New Roman","Noto Serif CJK SC","Source Han Serif SC",serif;overflow-wrap:break-word}
:lang(zh-Hans){font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
body:lang(zh-Hans){line-height:1.9;line-break:strict}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.4rem .8rem;z-index:9}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.top{display:flex;align-items:baseline;flex-wrap:wrap;gap:.2rem 1.4rem;max-width:44rem;margin:0 auto;padding:1rem 1.25rem 0;font-size:.85rem}
.top>:first-child{margin-right:auto}
.tools{position:relative}
.tools summary{cursor:pointer;color:var(--accent)}
.tools fieldset{position:absolute;right:0;top:2rem;z-index:5;width:max-content;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.6rem 1rem;box-shadow:0 6px 24px #0003}
.tools legend{position:absolute;left:-99rem}
.tools label{display:block;padding:.15rem 0;cursor:pointer}
.columns{max-width:44rem;margin:0 auto}
main{padding:1rem 1.25rem 4rem;min-width:0}
.contents{margin:1rem 1.25rem 0;padding:.8rem 1.1rem;background:var(--wash);border-radius:8px;font-size:.85rem;line-height:1.6}
.contents p{margin:0 0 .3rem;color:var(--soft)}
.contents ol{list-style:none;margin:0;padding:0}
.contents li{padding:.12rem 0}
.contents .level-3{padding-left:1.2em}
.contents .level-4{padding-left:2.4em}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
@media (min-width:70rem){
.columns:has(.contents){display:grid;grid-template-columns:14rem minmax(0,44rem);gap:2.5rem;max-width:62rem}
.top:has(+.columns>.contents){max-width:62rem}
.contents{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto;margin:2rem 0 0 1.25rem;background:none;padding:0 0 0 .8rem;border-left:2px solid var(--line);border-radius:0}
}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
h1{font-size:1.9rem;line-height:1.35;margin:.2rem 0;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.5;margin:2.8rem 0 .6rem;color:var(--accent);text-wrap:balance}
h3,h4,h5,h6{font-size:1.1rem;margin:1.8rem 0 .4rem}
p{margin:.7rem 0}
:lang(zh-Hans) :is(.section p,.summary){text-align:justify}
:lang(zh-Hans) .section p{text-indent:2em}
.year{color:var(--accent);letter-spacing:.06em;margin:0;text-indent:0}
.subtitle{font-size:1.1rem;color:var(--soft);margin:.2rem 0}
.byline{font-size:.85rem;color:var(--soft);border-bottom:1px solid var(--line);padding-bottom:.9rem}
.byline span{display:inline-block;margin-right:1em}
.summary{font-size:.98rem;color:var(--soft)}
${PARTS_STYLE.trim()}
${CHART_STYLE.trim()}
@media print{
@page{margin:22mm 18mm 20mm}
:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--wash:#fff;--accent:#1f5f5b;color-scheme:light}
body{font-size:11pt;line-height:1.6}
body:lang(zh-Hans){line-height:1.7}
.columns,.columns:has(.contents){display:block;max-width:none}
main{max-width:none;padding:0}
.top,.skip,.downloads,.contents,.neighbours,details.figures,form{display:none}
h2,h3,h4,h5,h6{break-after:avoid}
h2{margin-top:1.6rem}
figure,.figures div,footer,tr{break-inside:avoid}
figure img{width:auto;max-width:100%;max-height:72mm}
data.figure{border:0}
.trends{grid-template-columns:repeat(3,1fr);gap:.6rem 1.2rem;margin:1rem 0;padding:0;break-inside:auto}
p{orphans:2;widows:2}
}
`;
