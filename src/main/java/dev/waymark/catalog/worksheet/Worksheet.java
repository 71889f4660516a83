package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a member keeps for a strategy, and what the service makes of it.
 *
 * @param version increases with every change, so that a record can name the definition it was kept by
 * @param confidential whether its records are nobody else's business
 * @param records in the order in which a person begins with them
 * @param figures the most telling first
 */
public record Worksheet(
        int version,
        @JsonProperty("private") boolean confidential,
        List<RecordKind> records,
        List<FigureRule> figures,
        List<DueRule> due,
        List<DoneRule> doneWhen,
        @Nullable SignpostRule signpost) {

    /** @param due and the next may be left out in the catalog's files */
    public Worksheet(
            int version,
            boolean confidential,
            List<RecordKind> records,
            List<FigureRule> figures,
            @Nullable List<DueRule> due,
            @Nullable List<DoneRule> doneWhen,
            @Nullable SignpostRule signpost) {
        this.version = version;
        this.confidential = confidential;
        this.records = records;
        this.figures = figures;
        this.due = due == null ? List.of() : due;
        this.doneWhen = doneWhen == null ? List.of() : doneWhen;
        this.signpost = signpost;
    }

    /** The kind of record with this key. */
    public Optional<RecordKind> kind(String key) {
        return records.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
