package dev.waymark.catalog;

import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.FieldType;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What a rule of a worksheet uses a field for, and which fields it can be. */
enum FieldUse {
    ANYTHING("a field", field -> true),
    NUMBER("a number, or a choice whose options have scores", FieldUse::isNumber),
    WHOLE_NUMBER("a whole number", field -> field.type() == FieldType.INTEGER),
    MINUTES("a number of minutes", field -> field.type() == FieldType.MINUTES),
    SCALE("a scale", field -> field.type() == FieldType.SCALE),
    POINTS("a scale that begins with 0", FieldUse::countsPoints),
    PRESENCE("a choice whose scores are from 0 to 1", field -> hasScores(field, 0, 1)),
    LEVEL("a scale or a choice from -2 to 2", field -> isScale(field, -2, 2) || hasScores(field, -2, 2)),
    DATE("a date", field -> field.type() == FieldType.DATE),
    TAGS("a list of tags", field -> field.type() == FieldType.TAGS),
    GROUP(
            "a choice, a text or a list of tags",
            field -> Set.of(FieldType.CHOICE, FieldType.TEXT, FieldType.TAGS).contains(field.type())),
    RECORD("a choice among records", field -> field.from() != null);

    private static final Set<FieldType> NUMBERS =
            Set.of(FieldType.SCALE, FieldType.INTEGER, FieldType.MONEY, FieldType.MINUTES);

    private final String description;
    private final Predicate<Field> fitting;

    FieldUse(String description, Predicate<Field> fitting) {
        this.description = description;
        this.fitting = fitting;
    }

    String description() {
        return description;
    }

    boolean fits(Field field) {
        return fitting.test(field);
    }

    private static boolean isNumber(Field field) {
        return NUMBERS.contains(field.type()) || field.options().stream().anyMatch(option -> option.score() != null);
    }

    private static boolean countsPoints(Field field) {
        return field.type() == FieldType.SCALE
                && field.min() != null
                && field.min().signum() == 0;
    }

    private static boolean isScale(Field field, int least, int most) {
        return field.type() == FieldType.SCALE
                && isWithin(field.min(), least, most)
                && isWithin(field.max(), least, most);
    }

    private static boolean hasScores(Field field, int least, int most) {
        var scores = field.options().stream()
                .map(Field.Option::score)
                .filter(Objects::nonNull)
                .toList();
        return !scores.isEmpty() && scores.stream().allMatch(score -> isWithin(score, least, most));
    }

    private static boolean isWithin(BigDecimal number, int least, int most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
