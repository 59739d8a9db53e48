package org.tradebrief.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Source;

/** An input folder that a test fills, with a small catalogue of its own. */
record Seeds(Path folder) {
    static final String FIGURES =
            "figure,source,paragraph,sentence,indicator,area,flow,period,measure,printed,relative_to,note\n";

    /** Reads every phrase as a claim, except those with a question mark. */
    static final PhraseReader PHRASES = (figure, kind, conventions) -> {
        int at = figure.printed().indexOf('?');
        return at < 0 ? new Reading.Claim() : new Reading.Refused("a question mark", "a number", at);
    };

    Seeds with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Seeds with(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    FigureFiles scan() {
        return FigureFiles.scan(folder, List.of(source("S1")), catalogue(), PHRASES);
    }

    static Source source(String id) {
        return new Source(id, "Office", Period.year(2024), "en", false, java.math.BigDecimal.ONE, "");
    }

    static Catalogue catalogue() {
        List<Indicator> indicators = List.of(
                indicator("DDS", Indicator.Measured.CURRENCY, "deliverable_services"),
                indicator("SVC", Indicator.Measured.CURRENCY, "services"),
                indicator("ICT", Indicator.Measured.PERCENT, "internet_use"),
                indicator("FIRMS", Indicator.Measured.COUNT, "enterprises"));
        List<Area> areas = List.of(
                new Area("WLD", new Words("World", "世界"), "", true),
                new Area("CHN", new Words("China", "中国"), "WLD", false),
                new Area("CHN-HGH", new Words("Hangzhou", "杭州"), "CHN", false));
        return new Catalogue(
                Catalogue.byCode(indicators, Indicator::code),
                Catalogue.byCode(areas, Area::code),
                new Relations(List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                new TreeMap<>(),
                new ExchangeRates(List.of()),
                new TreeMap<>());
    }

    private static Indicator indicator(String code, Indicator.Measured unit, String alias) {
        return new Indicator(
                code,
                new Words(code, code),
                null,
                unit,
                "services",
                List.of(alias),
                null,
                Indicator.OverTime.NONE,
                null);
    }
}
