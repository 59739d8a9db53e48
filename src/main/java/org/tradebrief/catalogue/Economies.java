package org.tradebrief.catalogue;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;

/** The countries and territories of ISO 3166-1, which a catalogue has without declaring them. */
final class Economies {
    private static final ULocale SIMPLIFIED_CHINESE = new ULocale("zh-Hans");

    private Economies() {}

    /** All of them by alpha-3 code, parts of the world, under the names that Unicode's CLDR gives them. */
    static List<Area> all() {
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
                .map(alpha2 -> new ULocale("und", alpha2))
                .map(country -> new Area(
                        country.getISO3Country(),
                        new Words(
                                country.getDisplayCountry(ULocale.ENGLISH),
                                country.getDisplayCountry(SIMPLIFIED_CHINESE)),
                        Area.WORLD,
                        false))
                .filter(area -> !area.code().isEmpty())
                .toList();
    }
}
