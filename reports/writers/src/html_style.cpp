// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_style.h"

namespace matang::writers {

namespace {

constexpr int kMostHalves = 20;

// Colours and proportions of the printed report, for a screen of any width.
constexpr const char* kReport = R"(
:root { color-scheme: light; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { font-family: "Open Sans", "Segoe UI", "Noto Sans", sans-serif; font-size: 1rem; line-height: 1.55; color: @text; background: @background; margin: 0 auto; max-width: 54rem; padding: 0 1rem 2rem; overflow-wrap: break-word; }
a { color: @accent-text; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible, .chart-scroll:focus-visible { outline: 3px solid @accent-text; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; top: 0; background: @background; padding: .6rem 1rem; }
.skip:focus { left: 0; z-index: 1; }
header.cover { border-top: .5rem solid @accent; padding: 1.5rem 0 1rem; margin-bottom: 1.5rem; }
header.cover p { margin: .2rem 0; color: @quiet; }
header.cover p.title { color: @accent-text; font-weight: 600; margin-top: 1rem; }
header.cover p.year { color: @text; font-weight: 600; }
header.cover p.fact { font-size: .9rem; }
.organisation { display: flex; align-items: center; gap: .8rem; font-weight: 600; }
.crest { height: 4rem; width: auto; max-width: 8rem; }
h1 { font-size: clamp(1.6rem, 6vw, 2.3rem); line-height: 1.2; margin: .5rem 0; }
h2 { font-size: 1.45rem; color: @accent-text; margin: 2.6rem 0 .6rem; line-height: 1.3; }
h3 { font-size: 1.15rem; margin: 1.8rem 0 .4rem; line-height: 1.35; }
h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
p.lead { font-size: 1.15rem; }
p.small, .note { font-size: .875rem; color: @quiet; }
p.callout, header.cover p.state { background: @surface; border-left: .3rem solid @accent; padding: .7rem 1rem; color: @text; margin: 1rem 0; }
nav { border: solid @rule; border-width: 1px 0; padding: .8rem 0; margin: 1.5rem 0; }
nav p { font-weight: 600; margin: 0 0 .3rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-left: 1.2rem; }
nav a { display: inline-block; padding: .2rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; border-top: 1px solid @accent; border-bottom: 1px solid @rule; padding: .8rem 0; margin: 1.5rem 0; }
.figures dl { margin: 0; }
.figures dt, .figures dd.note { font-size: .875rem; color: @quiet; margin: 0; }
.figures dd.value { font-size: 1.8rem; font-weight: 600; color: @accent-text; margin: 0; line-height: 1.3; font-variant-numeric: tabular-nums; }
header.cover .figures dl:first-child dd.value { font-size: 3rem; }
.ruler { margin: 1.5rem 0; }
.ruler .track { height: .9rem; background: @soft; }
.ruler .reached { height: 100%; background: @accent; }
.ruler .bands { display: flex; gap: 2px; font-size: .75rem; line-height: 1.25; text-align: center; color: @quiet; margin-top: .3rem; }
.ruler .bands span { min-width: 0; overflow-wrap: anywhere; border-left: 1px solid @rule; padding: 0 .15rem; }
.ruler .bands span.here { color: @accent-text; font-weight: 600; }
ol.steps { padding-left: 1.4rem; }
ol.steps li { margin: .9rem 0; }
ol.steps .step { display: flex; gap: 1rem; justify-content: space-between; font-weight: 600; }
ol.steps .figure { color: @accent-text; white-space: nowrap; font-variant-numeric: tabular-nums; }
ol.steps p { margin: .1rem 0; color: @quiet; font-size: .94rem; }
dl.facts { display: grid; grid-template-columns: minmax(6rem, 13rem) 1fr; gap: .3rem 1rem; margin: 1rem 0; }
dl.facts dt { color: @quiet; }
dl.facts dd { margin: 0; }
.scroll, .chart-scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.45; margin: 1rem 0 .4rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
thead th { text-align: left; color: @quiet; border-bottom: 2px solid @accent; vertical-align: bottom; }
th, td { padding: .35rem .8rem .35rem 0; }
th:last-child, td:last-child { padding-right: 0; }
tbody th, td { border-bottom: 1px solid @rule; vertical-align: top; text-align: left; font-weight: 400; }
th.wide { min-width: 9rem; }
th.figure, td.figure { text-align: right; }
td.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.figure small { white-space: normal; }
tr.strong th, tr.strong td { font-weight: 600; }
tr.depth0.strong th, tr.depth0.strong td { background: @surface; color: @accent-text; }
tr > :first-child { padding-left: .3rem; }
tr.depth1 > :first-child { padding-left: 1rem; }
tr.depth2 > :first-child { padding-left: 1.8rem; }
tr.depth3 > :first-child { padding-left: 2.6rem; }
td small, th small { display: block; color: @quiet; font-weight: 400; font-size: .8rem; overflow-wrap: anywhere; min-width: 7rem; }
figure { margin: 1.5rem 0; }
figure svg { display: block; width: 100%; min-width: 36rem; height: auto; font-family: "Open Sans", "Segoe UI", "Noto Sans", sans-serif; }
.beside { display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: flex-start; }
.beside figure { flex: 11 1 20rem; min-width: 0; }
.beside figure svg { min-width: 20rem; }
.beside .words { flex: 9 1 15rem; margin: 1.5rem 0; }
.beside .words .title { font-weight: 600; margin-bottom: .3rem; }
details { margin-top: .4rem; font-size: .9rem; }
summary { cursor: pointer; color: @accent-text; padding: .3rem 0; }
.signatures { margin: 2.5rem 0; break-inside: avoid; }
.signers { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.5rem 3rem; }
.signers p { margin: 0; }
.signers .name { border-top: 1px solid @text; margin-top: 5rem; padding-top: .3rem; font-weight: 600; }
.place.blank { border-bottom: 1px solid @text; max-width: 18rem; }
hr.page { border: 0; margin: 0; height: 0; }
footer { border-top: 1px solid @rule; margin-top: 3rem; padding-top: .8rem; font-size: .875rem; color: @quiet; }
@media (max-width: 30rem) {
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd { margin-bottom: .7rem; }
  p.lead { font-size: 1.05rem; }
  .ruler .bands { font-size: .66rem; }
  .ruler .bands span { padding: 0; }
}
@page { size: A4; margin: 20mm 20mm 22mm; }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip, details { display: none; }
  .scroll, .chart-scroll { overflow: visible; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  figure, .beside, .figures, tr, .step, p.callout { break-inside: avoid; }
  thead { display: table-header-group; }
  figure svg, .beside figure svg { min-width: 0; }
  hr.page { break-after: page; }
  nav a { color: inherit; }
}
)";

constexpr const char* kCompact = R"(
body { line-height: 1.45; }
header.cover { padding-top: .8rem; margin-bottom: .8rem; }
h2 { margin-top: 1.6rem; font-size: 1.3rem; }
h3 { margin-top: 1.2rem; }
figure, .figures { margin: .8rem 0; }
)";

}  // namespace

QString htmlStyleSheet(const ReportColours& colours, content::Look::Density density) {
    QString sheet = QString::fromLatin1(kReport);
    for (int halves = 1; halves <= kMostHalves; ++halves) {
        const QString room = QString::number(halves / 2.0);
        sheet += QStringLiteral("td.p%1 { padding-right: calc(.8rem + %2ch); }\ntd.p%1:last-child { padding-right: %2ch; }\n")
                     .arg(QString::number(halves), room);
    }
    sheet += density == content::Look::Density::Compact ? QString::fromLatin1(kCompact) : QString();
    return sheet.replace(QStringLiteral("@accent-text"), colours.accentText.name())
        .replace(QStringLiteral("@accent"), colours.accent.name())
        .replace(QStringLiteral("@background"), colours.background.name())
        .replace(QStringLiteral("@surface"), colours.surface.name())
        .replace(QStringLiteral("@quiet"), colours.quiet.name())
        .replace(QStringLiteral("@text"), colours.text.name())
        .replace(QStringLiteral("@rule"), colours.rule.name())
        .replace(QStringLiteral("@soft"), colours.accentSoft.name());
}

}  // namespace matang::writers
