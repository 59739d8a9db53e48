package org.tradebrief.report;

/** Languages that reports are written in. */
public enum Language {
    /** English. */
    EN("en-GB"),
    /** Simplified Chinese. */
    ZH("zh-CN");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag that documents carry. */
    public String tag() {
        return tag;
    }
}
