package org.tradebrief.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tradebrief.figure.Interval;
import org.tradebrief.report.pack.Past;
import org.tradebrief.report.pack.Published;
import org.tradebrief.report.pack.Vintage;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every value of every edition, of which only changes are stored.
 *
 * <p>A row holds the value of a name from an edition on, until the name's next row; a row without a value says that the
 * name was withdrawn. Editions may be added in any order.
 */
public final class VintageTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> HASHES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;

    /** The table of a database, in which it is created when it is missing. */
    public VintageTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute("""
            create table if not exists vintage_edition (
                place varchar(20) not null primary key,
                edition varchar(20) not null,
                release varchar(64) not null,
                code varchar(64) not null,
                inputs varchar(10000000) not null)
            """);
        jdbc.execute("""
            create table if not exists vintage (
                name varchar(200) not null,
                place varchar(20) not null,
                edition varchar(20) not null,
                unit varchar(20) not null,
                number double precision,
                lower_end double precision,
                upper_end double precision,
                known_as varchar(20) not null,
                figures varchar(1000000) not null,
                primary key (name, place))
            """);
    }

    /** The editions before another one that were added, each with what identifies it. */
    public SortedMap<Edition, String> heldBefore(Edition edition) {
        SortedMap<Edition, String> held = new TreeMap<>();
        jdbc.query(
                "select edition, release from vintage_edition where place < ?",
                row -> {
                    held.put(Edition.parse(row.getString(1)).orElseThrow(), row.getString(2));
                },
                place(edition));
        return held;
    }

    /** Forgets all editions. */
    public void clear() {
        jdbc.update("delete from vintage");
        jdbc.update("delete from vintage_edition");
    }

    /** Adds an edition with the values that it published and the manifest that says what it was made of. */
    public void add(Edition edition, Published values, Manifest manifest) {
        String place = place(edition);
        SortedMap<String, Past.Values> before = histories("place < ?", place);
        Optional<String> next = next(place);
        SortedMap<String, Past.Values> after =
                next.map(later -> histories("place <= ?", later)).orElseGet(TreeMap::new);
        jdbc.update(
                "insert into vintage_edition (place, edition, release, code, inputs) values (?, ?, ?, ?, ?)",
                place,
                edition.toString(),
                manifest.release(),
                manifest.code(),
                JSON.writeValueAsString(manifest.inputs()));
        insert(VintageChanges.between(before, values, place, edition.toString()));
        next.ifPresent(later -> {
            Published then = VintageChanges.held(name(later), after);
            jdbc.update("delete from vintage where place = ?", later);
            insert(VintageChanges.between(histories("place < ?", later), then, later, name(later)));
        });
    }

    /** What was published before an edition; empty when nothing was. */
    public Optional<Past> before(Edition edition) {
        List<Past> past = jdbc.query(
                "select edition, code, inputs from vintage_edition where place < ? order by place desc fetch first row"
                        + " only",
                (row, number) -> new Past(
                        row.getString(1),
                        row.getString(2),
                        JSON.readValue(row.getString(3), HASHES),
                        histories("place < ?", place(edition))),
                place(edition));
        return past.stream().findFirst();
    }

    private SortedMap<String, Past.Values> histories(String condition, String place) {
        SortedMap<String, Past.Values> histories = new TreeMap<>();
        jdbc.query(
                "select name, edition, unit, number, lower_end, upper_end, known_as, figures from vintage where "
                        + condition + " order by name, place",
                row -> {
                    String name = row.getString(1);
                    Past.Values so = histories.get(name);
                    List<Vintage> values = new ArrayList<>(so == null ? List.of() : so.values());
                    double number = row.getDouble(4);
                    boolean held = !row.wasNull();
                    if (held) {
                        values.add(new Vintage(
                                row.getString(2),
                                number,
                                Interval.of(
                                        end(row.getObject(5), Double.NEGATIVE_INFINITY),
                                        end(row.getObject(6), Double.POSITIVE_INFINITY)),
                                row.getString(7),
                                VintageChanges.list(row.getString(8))));
                    }
                    histories.put(name, new Past.Values(row.getString(3), values, held));
                },
                place);
        return histories;
    }

    private void insert(List<Object[]> rows) {
        jdbc.batchUpdate(
                "insert into vintage (name, place, edition, unit, number, lower_end, upper_end, known_as, figures)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private Optional<String> next(String place) {
        return jdbc
                .queryForList(
                        "select place from vintage_edition where place > ? order by place fetch first row only",
                        String.class,
                        place)
                .stream()
                .findFirst();
    }

    private String name(String place) {
        return jdbc.queryForList("select edition from vintage_edition where place = ?", String.class, place)
                .getFirst();
    }

    private static double end(@org.jspecify.annotations.Nullable Object finite, double otherwise) {
        return finite instanceof Number number ? number.doubleValue() : otherwise;
    }

    /** The name in a form that sorts as editions do. */
    private static String place(Edition edition) {
        return String.format(java.util.Locale.ROOT, "%s.%06d", edition.asOf(), edition.number());
    }
}
