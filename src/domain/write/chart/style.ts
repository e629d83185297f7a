/**
 * The style of a chart, with the colours of the page. An open bar is a hedged or provisional figure; a line across a
 * bar is the target.
 */
export const CHART_STYLE = `
svg.years{display:block;max-width:100%;height:auto;font:11px/1 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif}
svg.years .base{stroke:var(--line);fill:none}
svg.years .bar{fill:var(--soft);opacity:.55}
svg.years .bar.current{fill:var(--accent);opacity:1}
svg.years .bar.hedged{fill-opacity:.3;stroke:var(--soft);stroke-dasharray:3 2}
svg.years .bar.hedged.current{stroke:var(--accent)}
svg.years .target{stroke:var(--ink);stroke-width:1.5;fill:none}
svg.years.large{font-size:14px}
svg.years text{font:inherit;text-anchor:middle;fill:var(--soft)}
svg.years .first{text-anchor:start}
svg.years .last{text-anchor:end}
svg.years .amount{fill:var(--ink)}
@media print{svg.years .bar,svg.years .bar.current{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
