package org.tradebrief.report.workbook;

import javax.xml.transform.TransformerFactory;

/** Which XML library writes the small parts of a file. */
final class XmlFactories {
    private static final String TRANSFORMER = "javax.xml.transform.TransformerFactory";

    private XmlFactories() {}

    /**
     * Names the JDK's own, unless the program was started with another. POI searches the whole class path for one with
     * each part of each file, which took most of the time of a small workbook, and what it found there could write the
     * same content in other bytes.
     */
    static void useThoseOfTheJdk() {
        if (System.getProperty(TRANSFORMER) == null) {
            System.setProperty(
                    TRANSFORMER,
                    TransformerFactory.newDefaultInstance().getClass().getName());
        }
    }
}
