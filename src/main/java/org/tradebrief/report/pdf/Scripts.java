package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.report.Language;
import org.tradebrief.report.Span;

/** Finds Chinese within English text, because a screen reader must change its voice there. */
final class Scripts {
    private Scripts() {}

    static boolean holdsChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LineBreaks.wide(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the spans of an English text so that each is in one language. */
    static List<Span> apart(List<Span> spans, Language language) {
        if (language != Language.EN || spans.stream().noneMatch(span -> holdsChinese(span.text()))) {
            return spans;
        }
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            String text = span.text();
            int start = 0;
            for (int i = 1; i <= text.length(); i++) {
                if (i == text.length() || LineBreaks.wide(text.charAt(i)) != LineBreaks.wide(text.charAt(i - 1))) {
                    apart.add(new Span(text.substring(start, i), span.style(), span.link()));
                    start = i;
                }
            }
        }
        return apart;
    }
}
