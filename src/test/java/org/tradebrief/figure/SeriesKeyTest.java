package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SeriesKeyTest {

    /** A hyphen sorts before the dot that ends a shorter code, a letter after it. */
    @Property(tries = 500, seed = "1976")
    void orderIsThatOfTheNotations(
            @ForAll @Chars({'A', 'B', '-', '_'}) @StringLength(max = 3) String area,
            @ForAll @Chars({'A', 'B', '-', '_'}) @StringLength(max = 3) String otherArea,
            @ForAll @Chars({'A', 'B', '-', '_'}) @StringLength(max = 3) String indicator,
            @ForAll Flow flow) {
        SeriesKey one = new SeriesKey(area, indicator, flow, Unit.currency("USD"));
        SeriesKey other = new SeriesKey(otherArea, "A", Flow.X, Unit.COUNT);

        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }
}
