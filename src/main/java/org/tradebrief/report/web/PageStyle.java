package org.tradebrief.report.web;

/** The style sheet that every page carries; text and ground differ by at least 4.5 to 1 (WCAG 2.1). */
final class PageStyle {
    static final String CSS = """
            :root { color-scheme: light; --house: #12436d; --text: #1f2328; --muted: #595f69; --rule: #c9ced6; --panel: #f1f4f8; }
            * { box-sizing: border-box; }
            body { margin: 0; color: var(--text); background: #fff; font: 1rem/1.5 "Noto Sans", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
            header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
            header { border-top: .6rem solid var(--house); padding-top: 1.25rem; }
            h1, h2, h3 { color: var(--house); line-height: 1.25; margin: 1.75rem 0 .5rem; }
            h1 { font-size: 2rem; margin-top: 0; }
            h3 { color: var(--text); font-size: 1.05rem; }
            p { margin: .5rem 0; max-width: 46rem; }
            a { color: var(--house); }
            a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid #f46a25; outline-offset: 2px; }
            .skip { position: absolute; left: -99rem; }
            .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem; }
            .muted { color: var(--muted); font-size: .9rem; }
            .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; padding: 0; margin: 1rem 0; list-style: none; }
            .cards li { border-left: .25rem solid var(--house); background: var(--panel); padding: .6rem .8rem; }
            .cards .value { font-size: 1.3rem; font-weight: 700; color: var(--house); }
            .cards .label, .cards .change { font-weight: 700; font-size: .92rem; }
            .jumps ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0; list-style: none; }
            .files { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0 1.5rem; }
            .files h3 { margin: .5rem 0 .25rem; }
            .files ul { padding: 0; margin: 0 0 .75rem; list-style: none; }
            .files .muted { display: block; overflow-wrap: anywhere; }
            figure { margin: 1.25rem 0; }
            .chart svg { width: 100%; height: auto; min-width: 40rem; max-width: 46rem; display: block; font-family: inherit; }
            figcaption { font-weight: 700; }
            figcaption span { display: block; font-weight: 400; }
            table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .92rem; }
            caption { text-align: left; font-weight: 700; padding-bottom: .3rem; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--rule); }
            thead th { border-bottom: 2px solid var(--house); }
            td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
            tbody th, td.day { white-space: nowrap; }
            td ul { margin: 0; padding: 0; list-style: none; }
            .wide { overflow-x: auto; }
            footer { color: var(--muted); font-size: .9rem; margin-top: 2rem; padding-bottom: 2rem; }
            """;

    private PageStyle() {}
}
