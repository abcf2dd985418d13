/**
 * How a dossier looks: the workbench's inks and types, set for paper first. Nothing is loaded and no element has a style of its
 * own, so that the page's policy can name this one sheet by its hash.
 */
const WIDTHS = Array.from({ length: 44 }, (_, i) => `.w${i + 1}{inline-size:${i + 1}em}`).join('')

const LIGHT = 'color-scheme:light;--paper:#fbfaf6;--raised:#fff;--sunk:#f2f0e9;--ink:#1b1a17;--ink-2:#5a564d;--rule:#dedad0;--rule-strong:#8d877a;--accent:#0d5570;--tint:#e0edf1;--bar:#dcd8cd;'
const DARK = 'color-scheme:dark;--paper:#151513;--raised:#1d1d1a;--sunk:#22221f;--ink:#eceae3;--ink-2:#aba79b;--rule:#33322d;--rule-strong:#7d796e;--accent:#84c9de;--tint:#1b333b;--bar:#3a3933;'
const PAPER = 'color-scheme:light;--paper:#fff;--raised:#fff;--sunk:#f4f4f2;--ink:#000;--ink-2:#3d3d3d;--rule:#c4c4c4;--rule-strong:#777;--accent:#0d4258;--tint:#e6eef1;--bar:#d4d4d0;'

export const STYLE = `
:root{${LIGHT}--serif:Charter,'Bitstream Charter','Source Serif 4','Noto Serif','Noto Naskh Arabic',Georgia,serif;--sans:'Inter','Source Sans 3',system-ui,-apple-system,'Segoe UI','Noto Sans','Noto Sans Arabic',sans-serif;--mono:ui-monospace,'SF Mono','DejaVu Sans Mono',monospace}
@media (prefers-color-scheme:dark){:root{${DARK}}}
@media (prefers-contrast:more){:root{--ink-2:var(--ink);--rule:var(--rule-strong)}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.5 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4,p,ol,ul,dl,dd,blockquote,table{margin:0;padding:0}
ol,ul{list-style:none}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.page{max-width:920px;margin:0 auto;padding:40px clamp(16px,4vw,44px) 80px}
.words{font-family:var(--serif)}
.quiet{color:var(--ink-2)}
.small{font-size:13px}
.num{font-variant-numeric:tabular-nums}
.hash{font-family:var(--mono);font-size:.85em;overflow-wrap:anywhere}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kicker{font:600 12px/18px var(--sans);letter-spacing:.1em;text-transform:uppercase;color:var(--ink-2)}
.top h1{font:700 34px/1.2 var(--serif);letter-spacing:-.012em;margin:6px 0 10px;text-wrap:balance}
.top{padding-bottom:22px;border-bottom:2px solid var(--ink)}
.made{display:flex;flex-wrap:wrap;gap:2px 22px;color:var(--ink-2)}
.read-me{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:10px 24px;margin:20px 0 0;font-size:13px;line-height:1.45}
.read-me dt{margin-bottom:3px}
.read-me dd{color:var(--ink-2)}
h2.part{font:600 13px/20px var(--sans);letter-spacing:.08em;text-transform:uppercase;color:var(--ink-2);margin:44px 0 12px}
.contents li{display:grid;grid-template-columns:2.6em minmax(0,1fr) max-content;gap:0 10px;padding:5px 0;border-top:1px solid var(--rule)}
.contents a{color:var(--ink);text-decoration:none;font-family:var(--serif);font-size:16px;line-height:1.4}
.contents a:hover{text-decoration:underline}
.contents .who{display:block;font:13px/1.4 var(--sans);color:var(--ink-2)}
.statement{margin-top:52px;padding-top:20px;border-top:2px solid var(--ink)}
.statement>header .no{font:700 15px/1 var(--sans)}
.statement h3{font:400 25px/1.32 var(--serif);letter-spacing:-.008em;margin:6px 0 12px;text-wrap:pretty}
.statement h3.long{font-size:20px;line-height:1.4}
.report{font-weight:600;color:var(--ink-2);margin-top:8px}
.facts{display:grid;grid-template-columns:8.5em minmax(0,1fr);gap:3px 14px;font-size:14px}
.facts dt{color:var(--ink-2)}
.why{color:var(--ink-2)}
h4{font:600 12px/18px var(--sans);letter-spacing:.08em;text-transform:uppercase;color:var(--ink-2);margin:26px 0 8px;break-after:avoid}
.tag{display:inline-block;padding:0 5px;border:1px dotted var(--rule-strong);border-radius:3px;font:11px/16px var(--sans);color:var(--ink-2);white-space:nowrap;vertical-align:1px}
.tag.person{border-style:solid;border-color:var(--accent);color:var(--accent);font-weight:600;white-space:normal}
.notes{list-style:none;padding:0}.notes li{margin:8px 0;break-inside:avoid}.note-words{white-space:pre-line;overflow-wrap:anywhere}
.tag.printed{border:1px solid var(--ink-2);font-weight:600;text-transform:uppercase;letter-spacing:.04em;font-size:10px}
.stack{border-collapse:separate;border-spacing:0;width:100%;margin-bottom:10px;break-inside:avoid}
.stack th{width:172px;min-width:172px;font:13px/18px var(--sans);text-align:start;vertical-align:top;padding:4px 14px 4px 0;color:var(--ink-2)}
.stack th b{color:var(--ink);font-weight:600}
.stack td{font:16px/24px var(--serif);padding:2px 5px 2px 0;white-space:nowrap;vertical-align:top;color:var(--ink-2)}
.stack td.fill{width:100%;padding:0}
.stack tr.base td{color:var(--ink)}
.stack tr+tr th,.stack tr+tr td{border-top:1px solid var(--rule)}
.stack td>.wrap{display:inline-block;white-space:normal}
.bar{display:block;height:11px;min-width:1.2em;margin-top:7px;background:var(--bar);border-radius:2px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.bar.marked{background:repeating-linear-gradient(90deg,var(--bar) 0 7px,transparent 7px 11px)}
.c{color:var(--ink);background:var(--tint);border-radius:2px;text-decoration:underline;text-decoration-color:var(--accent);text-underline-offset:4px;text-decoration-thickness:2px;print-color-adjust:exact;-webkit-print-color-adjust:exact;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.c-only-here{text-decoration-thickness:1px}
.c-number{text-decoration-style:double;text-decoration-thickness:1.5px}
.c-negation{text-decoration-style:wavy;text-decoration-thickness:1.5px}
.c-hedge{text-decoration-style:dashed}
.c-name-spelling{text-decoration-style:dotted;text-decoration-thickness:2.5px}
.c-case,.c-punctuation{background:none;color:inherit;text-decoration:underline dotted 1px var(--rule-strong)}
.legend{display:flex;flex-wrap:wrap;gap:2px 18px;font-size:12px;color:var(--ink-2);margin:4px 0 0}
.legend .bar{display:inline-block;width:30px;margin:0;vertical-align:-1px}
.legend b{font:14px/20px var(--serif)}
.printings>li{display:grid;grid-template-columns:4.2em minmax(0,1fr);gap:0 10px;padding:11px 0 12px;border-top:1px solid var(--rule);break-inside:avoid;font-size:14px}
.printings .no{font-weight:600;font-variant-numeric:tabular-nums}
.printings .outlet{font-weight:600}
.printings blockquote{font:15px/1.5 var(--serif);color:var(--ink-2);margin:3px 0;padding-inline-start:12px;border-inline-start:2px solid var(--rule-strong)}
.printings blockquote b{font-weight:400;color:var(--ink)}
.printings .differs{color:var(--ink)}
.differs li{display:inline}
.differs li+li::before{content:' · ';color:var(--ink-2)}
.anchor{color:var(--ink-2);font-size:12px}
.rows li{padding:5px 0;border-top:1px solid var(--rule);font-size:14px;break-inside:avoid}
.rows li:first-child{border-top:0;padding-top:0}
.rows .words{font-size:15px}
.none{color:var(--ink-2);font-size:14px}
.not-found{margin:14px 0 6px}
.sources>li{display:grid;grid-template-columns:3em minmax(0,1fr);gap:0 6px;padding:9px 0;border-top:1px solid var(--rule);font-size:13px;line-height:1.5;break-inside:avoid}
.sources .outlet{font-weight:600}
.sources .title{font-family:var(--serif);font-size:14px}
.method p,.method li{max-width:44em}
.method p+p,.method li+li{margin-top:8px}
.method dl{display:grid;grid-template-columns:11em minmax(0,1fr);gap:5px 14px;margin-top:14px;font-size:14px}
.method dt{color:var(--ink-2)}
.text h3{font:700 20px/1.3 var(--serif);margin:36px 0 4px}
.text .body{font:16px/1.6 var(--serif);white-space:pre-wrap;max-width:40em;margin-top:12px}
${WIDTHS}
@media (max-width:680px){
.read-me,.facts,.method dl{grid-template-columns:minmax(0,1fr)}
.facts dd+dt,.method dd+dt{margin-top:5px}
.contents li{grid-template-columns:2em minmax(0,1fr)}
.contents .num+a+.num{grid-column:2}
.printings>li{grid-template-columns:minmax(0,1fr)}
.stack,.stack tbody,.stack tr{display:block}
.stack th{display:block;width:auto;min-width:0;padding-bottom:0;border:0}
.stack td{display:inline;white-space:normal;padding:0;border:0!important}
.stack td>.wrap{display:inline;white-space:normal}
.stack tr{padding:6px 0}
.stack tr+tr{border-top:1px solid var(--rule)}
.stack tr+tr th{border:0}
.bar{display:inline-block;width:3em;margin:0 2px}
.statement h3{font-size:21px}
.top h1{font-size:27px}
}
@page{size:A4;margin:18mm 17mm 20mm;@bottom-left{content:'Sayso dossier';font:9pt sans-serif;color:#666}@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt sans-serif;color:#666}}
@media print{
:root{${PAPER}}
body{font-size:9.5pt}
.page{max-width:none;padding:0}
a{color:inherit}
.top h1{font-size:24pt}
.statement{margin-top:28pt;padding-top:10pt}
h4{margin:14pt 0 5pt}
.statement h3{font-size:15pt;break-after:avoid}
.statement h3.long{font-size:12pt}
.statement>header{break-inside:avoid}
.facts,.printings>li,.rows li,.none,.method dl{font-size:9pt}
.stack td{font-size:10.5pt;line-height:16pt}
.stack th{font-size:8.5pt;line-height:12pt;width:118pt;min-width:118pt}
.stack td>.bar{margin-top:5pt;height:8pt}
.printings blockquote,.rows .words{font-size:10pt}
.contents a{font-size:10.5pt}
.small,.contents .who,.sources>li,.read-me{font-size:8.5pt}
.anchor,.legend{font-size:8pt}
}
`.replaceAll('\n', '')
