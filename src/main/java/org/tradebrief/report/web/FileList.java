package org.tradebrief.report.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tradebrief.report.Markup;

/**
 * The files of an edition as links that need no server: in words, reports first and what machines read last.
 *
 * @param files the files
 * @param folder what stands before their names in a link: empty on a page that stands beside them
 * @param isEnglish whether the words are English, otherwise Chinese
 */
record FileList(List<FileLink> files, String folder, boolean isEnglish) {
    FileList {
        files = List.copyOf(files);
    }

    /** The files by groups, each under its heading. */
    void groups(Html body) {
        body.raw("<div class=\"files\">\n");
        for (FileKind.Group group : FileKind.Group.values()) {
            List<FileLink> members = members(group);
            if (!members.isEmpty()) {
                body.raw("<div>\n").text("h3", group.in(isEnglish));
                list(body, members);
                body.raw("</div>\n");
            }
        }
        body.raw("</div>\n");
    }

    /** The files in one list. */
    void plain(Html body) {
        list(
                body,
                List.of(FileKind.Group.values()).stream()
                        .flatMap(group -> members(group).stream())
                        .toList());
    }

    private List<FileLink> members(FileKind.Group group) {
        return files.stream()
                .filter(file -> FileKind.of(file.name()).group() == group)
                .sorted(Comparator.comparing((FileLink file) -> FileKind.of(file.name()))
                        .thenComparing(FileLink::name))
                .toList();
    }

    private void list(Html body, List<FileLink> members) {
        body.raw("<ul>\n");
        for (FileLink file : members) {
            String words = FileKind.of(file.name()).words(file.name(), isEnglish);
            body.raw("<li><a href=\"" + Markup.escaped(folder + file.name()) + "\">" + Markup.escaped(words) + "</a> ")
                    .text("span", "class=\"muted\"", file.name() + size(file))
                    .raw("</li>\n");
        }
        body.raw("</ul>\n");
    }

    private static String size(FileLink file) {
        if (file.bytes().isEmpty()) {
            return "";
        }
        long bytes = file.bytes().getAsLong();
        return ", "
                + (bytes < 1_000_000
                        ? String.format(Locale.ROOT, "%d kB", Math.max(1, Math.round(bytes / 1e3)))
                        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6));
    }
}
