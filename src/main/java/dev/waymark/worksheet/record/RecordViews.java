package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import dev.waymark.worksheet.RecordNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows records in the words of their worksheet as it is now. */
@ApplicationScoped
class RecordViews {

    private final Worksheets worksheets;
    private final RecordRows rows;

    RecordViews(Worksheets worksheets, RecordRows rows) {
        this.worksheets = worksheets;
        this.rows = rows;
    }

    WorksheetRecordView of(WorksheetRecord record) {
        return of(record.strategy(), List.of(record)).get(0);
    }

    /** Those of one strategy. */
    List<WorksheetRecordView> of(String strategy, List<WorksheetRecord> records) {
        var worksheet = worksheets.find(strategy);
        var names = worksheet.map(found -> RecordNames.of(found, withNaming(found, records)));
        return records.stream()
                .map(record -> view(
                        record,
                        names.filter(known -> worksheet
                                        .orElseThrow()
                                        .kind(record.kind())
                                        .isPresent())
                                .map(known -> known.of(record.kept(ZoneOffset.UTC)))))
                .toList();
    }

    /** With those that they are called like. */
    private Collection<KeptRecord> withNaming(Worksheet worksheet, List<WorksheetRecord> records) {
        var known = records.stream().map(WorksheetRecord::id).toList();
        var others = records.stream()
                .flatMap(record -> namedAfter(worksheet, record).stream())
                .filter(id -> !known.contains(id))
                .distinct()
                .toList();
        var named = others.isEmpty() ? List.<WorksheetRecord>of() : rows.ofMember(records.get(0), others);
        return Stream.concat(records.stream(), named.stream())
                .map(record -> record.kept(ZoneOffset.UTC))
                .toList();
    }

    private static Optional<UUID> namedAfter(Worksheet worksheet, WorksheetRecord record) {
        return worksheet
                .kind(record.kind())
                .flatMap(kind -> kind.field(kind.name()))
                .filter(field -> field.from() != null)
                .map(Field::key)
                .filter(record.fields()::has)
                .map(key -> UUID.fromString(record.fields().path(key).asText()));
    }

    private WorksheetRecordView view(WorksheetRecord record, Optional<String> name) {
        var kind = worksheets.kindOf(record);
        var state = kind.states() == null ? null : record.state();
        return new WorksheetRecordView(
                record.id(),
                record.memberId(),
                record.strategy(),
                worksheets.titleOf(record.strategy()),
                record.kind(),
                record.parentId(),
                state,
                stateLabel(kind, state),
                Moves.of(kind, record.state()),
                name.orElse(kind.title()),
                present(kind, record.fields()),
                former(kind, record.fields()),
                record.definitionVersion(),
                List.of(),
                record.createdAt(),
                record.updatedAt());
    }

    /** A state that the worksheet no longer has is called like its key. */
    private static @Nullable String stateLabel(RecordKind kind, @Nullable String state) {
        return Optional.ofNullable(state)
                .map(key -> kind.states().label(key).orElseGet(() -> Worksheets.titled(key)))
                .orElse(null);
    }

    private static ObjectNode present(RecordKind kind, ObjectNode stored) {
        var present = JsonNodeFactory.instance.objectNode();
        kind.fields().stream().map(Field::key).filter(stored::has).forEach(key -> present.set(key, stored.get(key)));
        return present;
    }

    private static ObjectNode former(RecordKind kind, ObjectNode stored) {
        return stored.deepCopy()
                .<ObjectNode>without(kind.fields().stream().map(Field::key).toList());
    }
}
