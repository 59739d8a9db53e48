package org.tradebrief.store;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The records that the steps of a run hand to each other, in the order in which they were appended.
 *
 * <p>A record is kept as JSON under the run, its kind and a running number, so that a new kind needs no new table. A
 * step that starts anew first clears what it may have left; a step that resumes appends after it.
 */
public final class RunRecords {
    private final JdbcTemplate jdbc;
    private final RecordJson json;

    /**
     * The records of a database.
     *
     * @param jdbc the database, in which the table is created when it is missing
     * @param sealedTypes the sealed types that records may hold
     */
    public RunRecords(JdbcTemplate jdbc, List<Class<?>> sealedTypes) {
        this.jdbc = jdbc;
        this.json = new RecordJson(sealedTypes);
        jdbc.execute("""
                create table if not exists run_record (
                    run varchar(100) not null,
                    kind varchar(40) not null,
                    number bigint not null,
                    body varchar(10000000) not null,
                    primary key (run, kind, number))
                """);
    }

    /** Appends records of a kind after those that are there. */
    public void append(String run, String kind, List<?> records) {
        if (records.isEmpty()) {
            return;
        }
        long first = count(run, kind);
        jdbc.batchUpdate(
                "insert into run_record (run, kind, number, body) values (?, ?, ?, ?)",
                IntStream.range(0, records.size())
                        .mapToObj(i -> new Object[] {run, kind, first + i, json.write(records.get(i))})
                        .toList());
    }

    /** Puts records of a kind in the place of those that are there. */
    public void replace(String run, String kind, List<?> records) {
        clear(run, kind);
        append(run, kind, records);
    }

    /** Removes the records of a kind. */
    public void clear(String run, String kind) {
        jdbc.update("delete from run_record where run = ? and kind = ?", run, kind);
    }

    /** Removes every record of a run, once it is published. */
    public void clear(String run) {
        jdbc.update("delete from run_record where run = ?", run);
    }

    /** Removes the records of all other runs: one that never came to publish goes on no more once another one begins. */
    public void clearAllBut(String run) {
        jdbc.update("delete from run_record where run <> ?", run);
    }

    /** The records of a kind, in their order. */
    public <T> List<T> read(String run, String kind, Class<T> type) {
        return jdbc.query(
                "select body from run_record where run = ? and kind = ? order by number",
                (row, number) -> json.read(row.getString(1), type),
                run,
                kind);
    }

    /** How many records of a kind there are. */
    public long count(String run, String kind) {
        Long count = jdbc.queryForObject(
                "select count(*) from run_record where run = ? and kind = ?", Long.class, run, kind);
        return count == null ? 0 : count;
    }
}
