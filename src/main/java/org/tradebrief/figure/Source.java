package org.tradebrief.figure;

import java.math.BigDecimal;
import java.time.Month;

/**
 * One publication that printed figures.
 *
 * @param id short identifier that figures refer to
 * @param publisher who published it
 * @param published day of publication, or the month or half in which it must lie when the text carries no date
 * @param language BCP 47 language tag of the text
 * @param machineTranslated whether a machine translated the text
 * @param reliability weight of its word, 0 (none) to 1 (immutable only by ruling)
 * @param document title or file that holds the text
 * @param conventions how it writes numbers
 * @param chinese its names in Chinese
 */
public record Source(
        String id,
        String publisher,
        Period published,
        String language,
        boolean machineTranslated,
        BigDecimal reliability,
        String document,
        Conventions conventions,
        Names chinese) {

    /**
     * What a source is called in a language of publication other than its own; empty where nobody translated it.
     *
     * @param publisher who published it
     * @param document its title
     */
    public record Names(String publisher, String document) {
        /** Nothing is translated. */
        public static final Names NONE = new Names("", "");
    }

    /** Its publisher in the language with a BCP 47 tag, as far as that was translated. */
    public String publisherIn(String languageTag) {
        return languageTag.startsWith("zh") && !chinese.publisher().isEmpty() ? chinese.publisher() : publisher;
    }

    /** Its title in the language with a BCP 47 tag, as far as that was translated. */
    public String documentIn(String languageTag) {
        return languageTag.startsWith("zh") && !chinese.document().isEmpty() ? chinese.document() : document;
    }

    /** A source whose names nobody translated. */
    public Source(
            String id,
            String publisher,
            Period published,
            String language,
            boolean machineTranslated,
            BigDecimal reliability,
            String document,
            Conventions conventions) {
        this(id, publisher, published, language, machineTranslated, reliability, document, conventions, Names.NONE);
    }

    /** A source that declares nothing and so writes as its language does. */
    public Source(
            String id,
            String publisher,
            Period published,
            String language,
            boolean machineTranslated,
            BigDecimal reliability,
            String document) {
        this(
                id,
                publisher,
                published,
                language,
                machineTranslated,
                reliability,
                document,
                new Conventions(language, '.'));
    }

    /**
     * How a source writes numbers.
     *
     * @param language BCP 47 language tag
     * @param decimalMark {@code '.'}, or {@code ','} only where the source declares it
     * @param multiples what it means by {@code grew 1.2 times}
     * @param fiscalYearStart first month of its fiscal year
     */
    public record Conventions(String language, char decimalMark, Multiples multiples, Month fiscalYearStart) {
        public static final Conventions ENGLISH = new Conventions("en", '.');
        public static final Conventions CHINESE = new Conventions("zh", '.');

        public Conventions {
            if (decimalMark != '.' && decimalMark != ',') {
                throw new IllegalArgumentException("decimal mark " + decimalMark + ": expected '.' or ','");
            }
        }

        /**
         * What a language does where a source declares nothing: Chinese adds multiples to the base, others do not, and
         * fiscal years are calendar years.
         */
        public Conventions(String language, char decimalMark) {
            this(
                    language,
                    decimalMark,
                    isChinese(language) ? Multiples.ADDED_TO_BASE : Multiples.OF_BASE,
                    Month.JANUARY);
        }

        /** Whether the text is Chinese, in whichever script or region. */
        public boolean isChinese() {
            return isChinese(language);
        }

        private static boolean isChinese(String language) {
            return language.equals("zh") || language.startsWith("zh-");
        }
    }

    /** What a source means by {@code grew 1.2 times}. */
    public enum Multiples {
        /** 1.2 times as much as the base: growth of 20 percent. */
        OF_BASE,
        /** The base and 1.2 times as much on top: growth of 120 percent, as Chinese 增长1.2倍. */
        ADDED_TO_BASE
    }
}
