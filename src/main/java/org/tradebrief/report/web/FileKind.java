package org.tradebrief.report.web;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What the files of an edition are, in plain words and in the order in which readers want them. */
enum FileKind {
    REPORT(Group.REPORTS, "report_(?!with_data_).*\\.pdf", "Report", "报告"),
    BRIEF(Group.REPORTS, "brief_.*\\.pdf", "Brief, two pages", "简报（两页）"),
    PROFILE(Group.REPORTS, "profile_.*\\.pdf", "Profile", "概况"),
    WORKING_COPY(Group.REPORTS, "report_with_data_.*\\.pdf", "Report with the data inside", "报告（内附数据）"),
    PAGE(Group.REPORTS, "index\\.html", "Web page with headlines and charts", "网页：要点与图表"),
    SUMMARY(Group.REPORTS, "SUMMARY\\.txt", "Summary in 25 lines", "25行摘要"),
    PUBLICATION(Group.WORKBOOKS, "publication\\.xlsx", "Tables to read and copy", "数据表"),
    ANALYSTS(Group.WORKBOOKS, "analysts\\.xlsx", "Analysts’ workbook with live formulas", "分析工作簿（含公式）"),
    DATA(Group.DATA, "data\\.csv", "All values with their intervals", "全部数值及区间"),
    PACKAGE(Group.DATA, "datapackage\\.json", "What the columns mean (Frictionless)", "列说明（Frictionless）"),
    CSVW(Group.DATA, "csv-metadata\\.json", "What the columns mean (CSV on the Web)", "列说明（CSVW）"),
    CHECKS(Group.CHECKS, "checks\\.json", "Findings, conflicts and repairs", "检查结果、矛盾与修复"),
    PROVENANCE(Group.CHECKS, "provenance\\.json", "Where each number comes from", "数字来源"),
    INVENTORY(Group.CHECKS, "inventory\\.json", "What the input files held", "输入文件清单"),
    ECONOMIES(Group.CHECKS, "ECONOMIES\\.txt", "Which profiles were written", "已生成的概况"),
    QUARANTINE(Group.CHECKS, "quarantine/.*", "Rows that could not be used", "无法采用的行"),
    MANIFEST(Group.CHECKS, "manifest\\.json", "Hashes of every input and output", "输入与输出的哈希值"),
    OTHER(Group.CHECKS, ".*", "Other file", "其他文件");

    /** What readers look for. */
    enum Group {
        REPORTS("Reports", "报告"),
        WORKBOOKS("Workbooks", "工作簿"),
        DATA("Data", "数据"),
        CHECKS("Checks", "检查");

        private final String english;
        private final String chinese;

        Group(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        String in(boolean isEnglish) {
            return isEnglish ? english : chinese;
        }
    }

    private final Group group;
    private final Pattern name;
    private final String english;
    private final String chinese;

    FileKind(Group group, String name, String english, String chinese) {
        this.group = group;
        this.name = Pattern.compile(name);
        this.english = english;
        this.chinese = chinese;
    }

    /** What a file is, by its path; files in a folder of their own economy are what their names say. */
    static FileKind of(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(kind -> kind.name.matcher(path).matches()
                        || kind.name.matcher(last).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /** What it is listed among. */
    Group group() {
        return group;
    }

    /** Its words, with the language of the file where its name tells one, and the folder that it stands in. */
    String words(String path, boolean isEnglish) {
        String language = path.endsWith("_en.pdf")
                ? isEnglish ? ", English" : "，英文"
                : path.endsWith("_zh.pdf") ? isEnglish ? ", Chinese" : "，中文" : "";
        String folder = path.indexOf('/') < 0 || this == QUARANTINE ? "" : path.substring(0, path.indexOf('/')) + ": ";
        return folder + (isEnglish ? english : chinese) + language;
    }
}
