package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.waymark.catalog.worksheet.RecordFields.Reference;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the value of one field.
 *
 * @param faults gains what is wrong
 * @param references gains the record that a choice names
 */
record FieldCheck(Field field, String pointer, List<Fault> faults, List<Reference> references) {

    private static final Pattern OF_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int DECIMALS = 2;

    /** The value as it is kept, or null if it is not valid. */
    @Nullable
    JsonNode valid(JsonNode value) {
        if (!hasType(value)) {
            faults.add(FieldFaults.wrongType(field, pointer));
            return null;
        }
        var texts = new TextCheck(field, pointer, faults);
        return switch (field.type()) {
            case TEXT -> texts.text(value.textValue());
            case URL -> texts.url(value.textValue());
            case TAGS -> texts.tags(value);
            case CHOICE -> field.from() == null ? option(value) : reference(value.textValue(), field.from());
            case SCALE, INTEGER, MINUTES -> isInRange(value.decimalValue()) ? IntNode.valueOf(value.intValue()) : null;
            case MONEY -> money(value.decimalValue());
            case DATE -> date(value.textValue());
        };
    }

    private boolean hasType(JsonNode value) {
        return switch (field.type()) {
            case TEXT, CHOICE, DATE, URL -> value.isTextual();
            case SCALE, INTEGER, MINUTES -> value.isNumber() && value.canConvertToExactIntegral();
            case MONEY -> value.isNumber();
            case TAGS -> value.isArray();
        };
    }

    private @Nullable JsonNode option(JsonNode value) {
        if (field.options().stream().anyMatch(option -> option.key().equals(value.textValue()))) {
            return value;
        }
        faults.add(FieldFaults.unknownValue(field, pointer));
        return null;
    }

    private @Nullable JsonNode reference(String text, String kind) {
        if (!Patterns.ID.matcher(text).matches()) {
            return refused(FaultCode.WRONG_FORMAT, "is not an id: send it as you received it.");
        }
        var id = UUID.fromString(text);
        references.add(new Reference(pointer, kind, id));
        return TextNode.valueOf(id.toString());
    }

    private boolean isInRange(BigDecimal number) {
        var bounds = Bounds.of(field);
        if (number.compareTo(bounds.least()) < 0) {
            refused(
                    FaultCode.OUT_OF_RANGE,
                    "is too small: send %s or more.".formatted(FieldFaults.plain(bounds.least())));
            return false;
        }
        if (number.compareTo(bounds.most()) > 0) {
            refused(
                    FaultCode.OUT_OF_RANGE,
                    "is too large: send %s or less.".formatted(FieldFaults.plain(bounds.most())));
            return false;
        }
        return true;
    }

    private @Nullable JsonNode money(BigDecimal amount) {
        var exact = amount.stripTrailingZeros();
        if (exact.scale() > DECIMALS) {
            return refused(FaultCode.INVALID, "has more than two decimals: round it.");
        }
        return isInRange(amount) ? DecimalNode.valueOf(exact.setScale(Math.max(0, exact.scale()))) : null;
    }

    private @Nullable JsonNode date(String text) {
        if (!isDate(text)) {
            return refused(FaultCode.WRONG_FORMAT, "is not a date: write it as 2027-02-01.");
        }
        return Patterns.DATE.matcher(text).matches()
                ? TextNode.valueOf(text)
                : refused(FaultCode.OUT_OF_RANGE, "is out of reach: send a day in the years 1900 to 2199.");
    }

    private static boolean isDate(String text) {
        if (!OF_DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Adds an error, and is null. */
    private @Nullable JsonNode refused(FaultCode code, String predicate) {
        faults.add(FieldFaults.of(field, pointer, code, predicate));
        return null;
    }
}
