package org.tradebrief.figure;

/**
 * One number as one source printed it, with its place in the source; never altered.
 *
 * @param id identifier, unique among all figures
 * @param source identifier of the source
 * @param paragraph ordinal of the paragraph in the source
 * @param sentence identifier shared by the figures that one sentence printed, in printed order
 * @param indicator code of the indicator that it speaks about
 * @param area code of the area
 * @param flow direction of trade
 * @param period what time it speaks about
 * @param measure what it says of the series
 * @param printed the phrase itself
 * @param relativeTo base period, whole or figure that the measure refers to; empty where the measure needs none
 * @param note remark of the person who transcribed it
 * @param place where the row stands
 */
public record Figure(
        String id,
        String source,
        int paragraph,
        String sentence,
        String indicator,
        String area,
        Flow flow,
        Period period,
        Measure measure,
        String printed,
        String relativeTo,
        String note,
        Place place) {

    /** The same figure with another phrase. */
    public Figure printing(String phrase) {
        return new Figure(
                id,
                source,
                paragraph,
                sentence,
                indicator,
                area,
                flow,
                period,
                measure,
                phrase,
                relativeTo,
                note,
                place);
    }

    /**
     * Where a row stands in an input file.
     *
     * @param file path relative to the input folder
     * @param line physical line of the file, from 1
     */
    public record Place(String file, long line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}
