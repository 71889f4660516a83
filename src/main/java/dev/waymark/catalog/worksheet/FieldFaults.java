package dev.waymark.catalog.worksheet;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.text.Sentences;
import java.math.BigDecimal;

/** Says what is wrong with a field of a record, and what to send instead. */
final class FieldFaults {

    private FieldFaults() {}

    static Fault required(Field field, String pointer) {
        return of(field, pointer, FaultCode.REQUIRED, "is required: " + instruction(field) + ".");
    }

    static Fault wrongType(Field field, String pointer) {
        return of(field, pointer, FaultCode.WRONG_TYPE, "is something else: " + instruction(field) + ".");
    }

    static Fault unknownValue(Field field, String pointer) {
        return of(field, pointer, FaultCode.UNKNOWN_VALUE, "has no such option: choose one of those listed.")
                .allowing(field.options().stream().map(Field.Option::key).toList());
    }

    static Fault notAsked(RecordKind kind, Field field, String pointer) {
        var when = field.askedWhen();
        var earlier = kind.field(when.field()).orElseThrow();
        var answers = earlier.options().stream()
                .filter(option -> when.is().contains(option.key()))
                .map(option -> Sentences.quoted(option.label()))
                .toList();
        return of(
                field,
                pointer,
                FaultCode.NOT_ALLOWED,
                "is asked only if %s is %s: leave it out."
                        .formatted(Sentences.quoted(earlier.label()), Sentences.oneOf(answers)));
    }

    /** @param predicate what is wrong, to be read after the field's label */
    static Fault of(Field field, String pointer, FaultCode code, String predicate) {
        return Fault.at(pointer, code, Sentences.quoted(field.label()) + " " + predicate);
    }

    /** A number without an exponent. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String instruction(Field field) {
        var bounds = Bounds.of(field);
        var least = plain(bounds.least());
        var most = plain(bounds.most());
        return switch (field.type()) {
            case TEXT -> "write a text";
            case CHOICE -> field.from() == null ? "choose one of the options" : "send the id of a record";
            case SCALE, INTEGER -> "send a whole number from %s to %s".formatted(least, most);
            case MINUTES -> "send a whole number of minutes from %s to %s".formatted(least, most);
            case MONEY -> "send an amount from %s to %s".formatted(least, most);
            case DATE -> "send a date, such as 2027-02-01";
            case TAGS -> "send a list of short texts";
            case URL -> "send an address that begins with https://";
        };
    }
}
