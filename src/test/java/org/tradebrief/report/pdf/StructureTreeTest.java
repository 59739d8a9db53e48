package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.tradebrief.report.Language;

/** What ISO 32000-1, 14.7, asks of the ways between pages and elements, in both directions. */
class StructureTreeTest {
    private static final Pattern MARK = Pattern.compile("/(\\w+) <</MCID (\\d+)>> BDC");

    @Test
    void everyMarkOfAPageFindsAnElementOfItsRoleThatHoldsIt() throws IOException {
        try (PdfReader reader = demo()) {
            Map<Integer, PdfObject> parents =
                    PdfNumberTree.readTree(root(reader).getAsDict(PdfName.PARENTTREE));
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                int key =
                        reader.getPageN(page).getAsNumber(PdfName.STRUCTPARENTS).intValue();
                PdfArray elements = (PdfArray) PdfReader.getPdfObject(parents.get(key));
                Matcher marks = MARK.matcher(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1));
                int count = 0;
                while (marks.find()) {
                    PdfDictionary element = elements.getAsDict(count);
                    assertThat(marks.group(2)).isEqualTo(Integer.toString(count));
                    assertThat(element.getAsName(PdfName.S)).hasToString("/" + marks.group(1));
                    assertThat(contents(element)).contains(number(reader.getPageOrigRef(page)) + ":" + count);
                    count++;
                }
                assertThat(elements.size()).isEqualTo(count).isPositive();
            }
        }
    }

    @Test
    void everyAnnotationFindsTheElementThatHoldsIt() throws IOException {
        int links = 0;
        try (PdfReader reader = demo()) {
            Map<Integer, PdfObject> parents =
                    PdfNumberTree.readTree(root(reader).getAsDict(PdfName.PARENTTREE));
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
                for (int i = 0; annotations != null && i < annotations.size(); i++) {
                    int key = annotations
                            .getAsDict(i)
                            .getAsNumber(PdfName.STRUCTPARENT)
                            .intValue();
                    PdfDictionary element = (PdfDictionary) PdfReader.getPdfObject(parents.get(key));
                    assertThat(contents(element)).contains("object " + number(annotations.getPdfObject(i)));
                    links++;
                }
            }
        }
        assertThat(links).isPositive();
    }

    @Test
    void everyElementNamesTheOneThatHoldsIt() throws IOException {
        try (PdfReader reader = demo()) {
            PdfObject reference = reader.getCatalog().get(PdfName.STRUCTTREEROOT);
            PdfDictionary document = root(reader).getAsDict(PdfName.K);
            assertThat(number(document.get(PdfName.P))).isEqualTo(number(reference));
            // more than one object stream holds
            assertThat(elementsBelow(document, number(root(reader).get(PdfName.K))))
                    .isGreaterThan(200);
        }
    }

    private static int elementsBelow(PdfDictionary element, int number) {
        int count = 1;
        PdfArray kids = element.getAsArray(PdfName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getPdfObject(i) instanceof PdfIndirectReference reference) {
                PdfDictionary kid = kids.getAsDict(i);
                assertThat(number(kid.get(PdfName.P))).isEqualTo(number);
                count += elementsBelow(kid, reference.getNumber());
            }
        }
        return count;
    }

    /** Each mark as the number of its page and its own, each annotation by its number. */
    private static List<String> contents(PdfDictionary element) {
        List<String> contents = new ArrayList<>();
        PdfArray kids = element.getAsArray(PdfName.K);
        for (int i = 0; i < kids.size(); i++) {
            PdfObject kid = kids.getPdfObject(i);
            if (kid.isNumber()) {
                contents.add(number(element.get(PdfName.PG)) + ":" + kid);
            } else if (kid instanceof PdfDictionary of) {
                contents.add(
                        of.contains(PdfName.MCID)
                                ? number(of.get(PdfName.PG)) + ":" + of.getAsNumber(PdfName.MCID)
                                : "object " + number(of.get(PdfName.OBJ)));
            }
        }
        return contents;
    }

    private static int number(PdfObject reference) {
        return ((PdfIndirectReference) reference).getNumber();
    }

    private static PdfDictionary root(PdfReader reader) {
        return reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
    }

    private static PdfReader demo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(DemoReport.in(Language.EN), HouseStyle.standard(), out, List.of());
        return new PdfReader(out.toByteArray());
    }
}
