package org.tradebrief.report;

/**
 * The words that writers set around the content, in one language; templates may replace them.
 *
 * @param table name of a table, given its number
 * @param figure name of a chart, given its number
 * @param continued added to the title of a table on its later pages
 * @param source line that names a source, given it
 * @param dataIn pointer to the table that holds a chart's numbers, given the table's name
 * @param page line on each page, given the page and the number of pages
 * @param edition the edition, given its identifier
 * @param nextRelease word before the next release
 * @param contact word before the contact
 * @param draft what every page of a draft says
 * @param symbols legend of the symbols on a page, given their meanings
 * @param provisional sentence that explains the hollow marks of a chart
 * @param interval sentence that explains the whiskers and bands of a chart
 * @param aimed sentence that explains the dotted marks of a chart
 * @param gap sentence that explains where the line of a chart is broken
 */
public record Labels(
        String table,
        String figure,
        String continued,
        String source,
        String dataIn,
        String page,
        String edition,
        String nextRelease,
        String contact,
        String draft,
        String symbols,
        String provisional,
        String interval,
        String aimed,
        String gap) {

    /** The same with another sentence that explains hollow marks. */
    public Labels explainingHollow(String sentence) {
        return new Labels(
                table,
                figure,
                continued,
                source,
                dataIn,
                page,
                edition,
                nextRelease,
                contact,
                draft,
                symbols,
                sentence,
                interval,
                aimed,
                gap);
    }

    /** The words that a report carries unless a template replaces them. */
    public static Labels standard(Language language) {
        return switch (language) {
            case EN ->
                new Labels(
                        "Table %s",
                        "Figure %s",
                        "(continued)",
                        "Source: %s",
                        "Data in %s.",
                        "Page %d of %d",
                        "Edition %s",
                        "Next release",
                        "Contact",
                        "DRAFT: not for release",
                        "Symbols: %s",
                        "Hollow: provisional.",
                        "Whisker or band: the range that the sources allow.",
                        "Dotted: aimed at.",
                        "Gap in a line: the series breaks there.");
            case ZH ->
                new Labels(
                        "表 %s",
                        "图 %s",
                        "（续）",
                        "来源：%s",
                        "数据见%s。",
                        "第 %d 页，共 %d 页",
                        "版次 %s",
                        "下次发布",
                        "联系方式",
                        "草稿：不得发布",
                        "符号：%s",
                        "空心：初步数据。",
                        "误差线或色带：来源所允许的范围。",
                        "虚线：目标值。",
                        "线条中断：该处口径变化。");
        };
    }
}
