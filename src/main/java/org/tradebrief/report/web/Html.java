package org.tradebrief.report.web;

import org.tradebrief.report.Markup;

/** Text of a page while it is written; everything that is not markup is escaped. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /** Adds markup as it stands. */
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds an element that holds a text. */
    Html text(String element, String text) {
        return text(element, "", text);
    }

    /** Adds an element with attributes that holds a text. */
    Html text(String element, String attributes, String text) {
        html.append('<').append(element).append(attributes.isEmpty() ? "" : " ").append(attributes);
        html.append('>')
                .append(Markup.escaped(text))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    /** A whole page. */
    static String page(String language, String title, String body) {
        return new Html()
                .raw("<!doctype html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .text("title", title)
                .raw("<style>\n" + PageStyle.CSS + "</style>\n</head>\n<body>\n")
                .raw("<a class=\"skip\" href=\"#main\">Skip to content</a>\n")
                .raw(body)
                .raw("</body>\n</html>\n")
                .toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
