package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.RecordFields;
import dev.waymark.catalog.worksheet.RecordFields.Reference;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.text.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks what the contract cannot express about records: it is the worksheet that says what they are. */
@ApplicationScoped
class RecordChecks {

    static final String PARENT = "/parentId";

    private final RecordRows rows;
    private final Worksheets worksheets;

    RecordChecks(RecordRows rows, Worksheets worksheets) {
        this.rows = rows;
        this.worksheets = worksheets;
    }

    /**
     * Checks a new record.
     *
     * @param wanted the valid part of a request
     * @return its kind and its valid fields; not to be used when there are errors
     */
    Optional<NewRecord> check(
            String memberId, String strategy, Worksheet worksheet, AddWorksheetRecord wanted, Faults faults) {
        var kind = kind(worksheet, wanted.kind(), faults);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var isChild = kind.get().of() != null;
        if (!isChild && wanted.parentId() != null) {
            faults.add(Fault.at(
                    PARENT,
                    FaultCode.NOT_ALLOWED,
                    "%s stand alone: leave `parentId` out.".formatted(quotedPlural(kind.get()))));
        } else if (isChild && wanted.parentId() == null) {
            faults.add(
                    Fault.at(PARENT, FaultCode.REQUIRED, "`parentId` is required: say which record this belongs to."));
        }
        var references = new ArrayList<Reference>();
        if (isChild && wanted.parentId() != null) {
            references.add(new Reference(PARENT, kind.get().of(), wanted.parentId()));
        }
        var fields = Optional.ofNullable(wanted.fields()).map(sent -> RecordFields.of(kind.get(), sent));
        fields.ifPresent(checked -> {
            checked.faults().forEach(faults::add);
            references.addAll(checked.references());
            Comparisons.check(worksheet, kind.get().key(), checked.fields(), faults);
        });
        checkReferences(memberId, strategy, references, faults);
        return fields.map(checked -> new NewRecord(kind.get(), wanted.parentId(), checked.fields()));
    }

    private static Optional<RecordKind> kind(Worksheet worksheet, @Nullable String key, Faults faults) {
        var kind = Optional.ofNullable(key).flatMap(worksheet::kind);
        if (key != null && kind.isEmpty()) {
            faults.add(unknownKind("/kind", worksheet));
        }
        return kind;
    }

    private static Fault unknownKind(String pointer, Worksheet worksheet) {
        return Fault.at(
                        pointer,
                        FaultCode.UNKNOWN_VALUE,
                        "The worksheet has no records of this kind: choose one of those listed.")
                .allowing(worksheet.records().stream().map(RecordKind::key).toList());
    }

    /**
     * Checks what a record says after a change, with the worksheet as it is now. What stays as it is needs no second check.
     *
     * @param merged with all that it said before
     * @return the valid fields, and those that the worksheet no longer has; not to be used when there are errors
     */
    ObjectNode check(WorksheetRecord record, RecordKind kind, ObjectNode merged, Faults faults) {
        var former = merged.objectNode();
        var sent = merged.objectNode();
        merged.properties().forEach(entry -> {
            var isFormer = kind.field(entry.getKey()).isEmpty()
                    && entry.getValue().equals(record.fields().get(entry.getKey()));
            (isFormer ? former : sent).set(entry.getKey(), entry.getValue());
        });
        var checked = RecordFields.of(kind, sent);
        checked.faults().forEach(faults::add);
        worksheets
                .find(record.strategy())
                .ifPresent(worksheet -> Comparisons.check(worksheet, kind.key(), checked.fields(), faults));
        var changed = checked.references().stream()
                .filter(reference -> !isKept(record, reference))
                .toList();
        checkReferences(record.memberId(), record.strategy(), changed, faults);
        former.setAll(checked.fields());
        return former;
    }

    private static boolean isKept(WorksheetRecord record, Reference reference) {
        var key = reference.pointer().substring(reference.pointer().lastIndexOf('/') + 1);
        return record.fields().path(key).asText().equals(reference.id().toString());
    }

    /** They must be the member's own records of the same worksheet. */
    private void checkReferences(String memberId, String strategy, List<Reference> references, Faults faults) {
        if (references.isEmpty()) {
            return;
        }
        var ids = references.stream().map(Reference::id).distinct().toArray(UUID[]::new);
        Map<UUID, String> kinds = rows.kinds(memberId, strategy, ids);
        for (var reference : references) {
            var found = kinds.get(reference.id());
            faults.require(found != null, noSuchRecord(reference.pointer()));
            faults.require(
                    found == null || found.equals(reference.kind()),
                    reference.pointer(),
                    FaultCode.NOT_ALLOWED,
                    "This is a record of another kind: send the id of one of the %s."
                            .formatted(quotedPlural(kindOf(strategy, reference))));
        }
    }

    static Fault noSuchRecord(String pointer) {
        return Fault.at(
                pointer,
                FaultCode.UNKNOWN_REFERENCE,
                "There is no such record in this worksheet: send the id of one that is there.");
    }

    private RecordKind kindOf(String strategy, Reference reference) {
        return worksheets.find(strategy).orElseThrow().kind(reference.kind()).orElseThrow();
    }

    private static String quotedPlural(RecordKind kind) {
        return Sentences.quoted(kind.plural());
    }
}
