package org.tradebrief.report;

/**
 * The words that writers set around the content, in one language; templates may replace them.
 *
 * @param contents title of the list of sections
 * @param table name of a table, given its number
 * @param figure name of a chart, given its number
 * @param continued added to the title of a table on its later pages
 * @param notes word before notes
 * @param source word before the source line
 * @param dataIn pointer to the table that holds a chart's numbers, given the table's name
 * @param page line on each page, given the page and the number of pages
 * @param edition the edition, given its identifier
 * @param nextRelease word before the next release
 * @param contact word before the contact
 * @param draft what every page of a draft says
 * @param symbols word before the legend of symbols
 * @param provisional how a hollow mark of a chart is explained
 * @param interval how a whisker or band of a chart is explained
 */
public record Labels(
        String contents,
        String table,
        String figure,
        String continued,
        String notes,
        String source,
        String dataIn,
        String page,
        String edition,
        String nextRelease,
        String contact,
        String draft,
        String symbols,
        String provisional,
        String interval) {

    /** The words that a report carries unless a template replaces them. */
    public static Labels standard(Language language) {
        return switch (language) {
            case EN ->
                new Labels(
                        "Contents",
                        "Table %s",
                        "Figure %s",
                        "continued",
                        "Notes",
                        "Source",
                        "Data in %s",
                        "Page %d of %d",
                        "Edition %s",
                        "Next release",
                        "Contact",
                        "DRAFT - checks failed",
                        "Symbols",
                        "hollow: provisional",
                        "whisker or band: range that the sources allow");
            case ZH ->
                new Labels(
                        "目录",
                        "表 %s",
                        "图 %s",
                        "续",
                        "注",
                        "来源",
                        "数据见%s",
                        "第 %d 页，共 %d 页",
                        "版次 %s",
                        "下次发布",
                        "联系方式",
                        "草稿：检查未通过",
                        "符号",
                        "空心：初步数据",
                        "误差线或色带：来源所允许的范围");
        };
    }
}
