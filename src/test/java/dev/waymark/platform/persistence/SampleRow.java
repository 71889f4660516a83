package dev.waymark.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row with a column of every type that entities have. */
@Table(name = "samples")
class SampleRow extends TenantOwned {

    static final String TABLE = """
            create temporary table samples (
                tenant_id text not null, id uuid not null, owner uuid not null, title text, kind text, amount bigint not null, place integer not null,
                is_open boolean not null, day date, at timestamptz, names jsonb, low integer not null,
                high_text text, counted integer not null default 7, primary key (tenant_id, id))
            on commit drop""";

    enum Kind {
        ONE,
        OTHER
    }

    @Embeddable
    record Range(int low, @Column(name = "high_text") String high) {}

    @Column(updatable = false)
    UUID owner;

    String title;
    Kind kind;
    long amount;
    int place;

    @Column(name = "is_open")
    boolean open;

    LocalDate day;
    Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> names;

    Range range = new Range(1, null);

    @Column(insertable = false, updatable = false)
    int counted;

    SampleRow() {}

    SampleRow(UUID id) {
        super(id);
        owner = UUID.randomUUID();
    }

    List<Object> shown() {
        return Arrays.asList(id(), owner, title, kind, amount, place, open, day, at, names, range);
    }

    static SampleRow full() {
        var sample = new SampleRow(UUID.randomUUID());
        sample.title = "it's";
        sample.kind = Kind.OTHER;
        sample.amount = 1L << 40;
        sample.place = -3;
        sample.open = true;
        sample.day = LocalDate.of(2026, 2, 28);
        sample.at = Instant.parse("2026-02-28T23:59:59.123456Z");
        sample.names = List.of("a", "\"b\"");
        sample.range = new Range(5, "six");
        return sample;
    }
}
