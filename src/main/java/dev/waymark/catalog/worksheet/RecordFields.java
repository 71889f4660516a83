package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a record says, checked against its kind.
 *
 * @param fields what is valid of it, in the order of the kind, without spaces around texts
 * @param faults every error, at pointers below {@code /fields}; if there are any, the record must not be kept
 * @param references the records that its choices name, of which only the database knows whether they exist
 */
public record RecordFields(ObjectNode fields, List<Fault> faults, List<Reference> references) {

    private static final String POINTER = "/fields";
    private static final int MOST_FIELDS = 50;
    private static final int MOST_BYTES = 8 * 1024;

    /**
     * Another record that a field names.
     *
     * @param pointer where in the request it does
     * @param kind what kind of record it must be
     */
    public record Reference(String pointer, String kind, UUID id) {}

    /** Checks all that a record says, after a change the unchanged fields too. */
    public static RecordFields of(RecordKind kind, ObjectNode sent) {
        var checked = new RecordFields(JsonNodeFactory.instance.objectNode(), new ArrayList<>(), new ArrayList<>());
        if (sent.size() > MOST_FIELDS) {
            checked.refuse(
                    "", FaultCode.TOO_LONG, "A record has room for %d fields: send fewer.".formatted(MOST_FIELDS));
            return checked;
        }
        kind.fields().forEach(field -> checked.check(kind, field, sent));
        sent.fieldNames().forEachRemaining(name -> {
            if (kind.field(name).isEmpty()) {
                checked.refuse(
                        Fault.segment(name),
                        FaultCode.UNKNOWN_PROPERTY,
                        "`%s` is not known here: remove it or check its spelling.".formatted(name));
            }
        });
        if (checked.fields.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            checked.refuse("", FaultCode.TOO_LONG, "A record has room for 8 KB in total: shorten its longest text.");
        }
        return checked;
    }

    private void check(RecordKind kind, Field field, ObjectNode sent) {
        var pointer = POINTER + Fault.segment(field.key());
        var value = sent.get(field.key());
        if (!isAsked(field, sent)) {
            if (value != null && !isFaulty(field.askedWhen().field())) {
                faults.add(FieldFaults.notAsked(kind, field, pointer));
            }
        } else if (value != null) {
            var valid = new FieldCheck(field, pointer, faults, references).valid(value);
            if (valid != null) {
                fields.set(field.key(), valid);
            }
        } else if (field.required()) {
            faults.add(FieldFaults.required(field, pointer));
        }
    }

    private static boolean isAsked(Field field, ObjectNode sent) {
        var when = field.askedWhen();
        return when == null
                || sent.path(when.field()).isTextual()
                        && when.is().contains(sent.path(when.field()).textValue());
    }

    /** Then nothing is known yet about the fields that depend on it. */
    private boolean isFaulty(String key) {
        return faults.stream().anyMatch(fault -> (POINTER + Fault.segment(key)).equals(fault.pointer()));
    }

    private void refuse(String segment, FaultCode code, String detail) {
        faults.add(Fault.at(POINTER + segment, code, detail));
    }
}
