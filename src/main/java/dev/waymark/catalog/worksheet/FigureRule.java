package dev.waymark.catalog.worksheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure: which function is computed of which records.
 *
 * @param of the kind of record; a child's fields are followed by those of the record that it belongs to
 * @param field the field that the function is about
 * @param fields the fields that it is about, if they are several
 * @param against what it is compared with: a field, or a kind of record
 * @param less a field that is taken from {@code against}
 * @param weight the field with each record's weight; null for equal weights
 * @param at the date field that puts records in order; null for the day on which they were kept
 * @param where which records count; of a share, those above the line
 * @param among which records count below the line of a share; null for all
 * @param each whether every record has a part of its own; the value is the largest of them
 * @param behind the records whose parts come after all others; null for none
 * @param latest whether only the latest record counts
 * @param settings numbers that the function needs
 * @param says what the figure means at which value: the first that it is below, or the last
 * @param empty what a person can do to get a figure
 */
public record FigureRule(
        String key,
        String title,
        FigureFunction fn,
        String of,
        @Nullable String field,
        List<String> fields,
        @Nullable String against,
        @Nullable String less,
        @Nullable String weight,
        @Nullable String at,
        @Nullable Condition where,
        @Nullable Condition among,
        boolean each,
        @Nullable Condition behind,
        boolean latest,
        Settings settings,
        FigureUnit unit,
        String meaning,
        List<Saying> says,
        String empty) {

    /** @param fields and {@code settings} may be left out in the catalog's files */
    public FigureRule(
            String key,
            String title,
            FigureFunction fn,
            String of,
            @Nullable String field,
            @Nullable List<String> fields,
            @Nullable String against,
            @Nullable String less,
            @Nullable String weight,
            @Nullable String at,
            @Nullable Condition where,
            @Nullable Condition among,
            boolean each,
            @Nullable Condition behind,
            boolean latest,
            @Nullable Settings settings,
            FigureUnit unit,
            String meaning,
            List<Saying> says,
            String empty) {
        this.key = key;
        this.title = title;
        this.fn = fn;
        this.of = of;
        this.field = field;
        this.fields = fields == null ? List.of() : fields;
        this.against = against;
        this.less = less;
        this.weight = weight;
        this.at = at;
        this.where = where;
        this.among = among;
        this.each = each;
        this.behind = behind;
        this.latest = latest;
        this.settings = settings == null ? Settings.NONE : settings;
        this.unit = unit;
        this.meaning = meaning;
        this.says = says;
        this.empty = empty;
    }

    /**
     * Numbers that some functions need.
     *
     * @param halfLifeDays after how many days a value weighs half
     * @param windowDays over how many days a median is taken
     * @param points how many values in a row make a change
     * @param by by how much they must differ
     * @param freshDays up to which age something counts in full
     * @param perWeeklyMinutes whether minutes are divided by those that the member has each week
     */
    public record Settings(
            @Nullable Integer halfLifeDays,
            @Nullable Integer windowDays,
            @Nullable Integer points,
            @Nullable Integer by,
            @Nullable Integer freshDays,
            boolean perWeeklyMinutes) {

        static final Settings NONE = new Settings(null, null, null, null, null, false);
    }

    /**
     * A sentence.
     *
     * @param below the values that it is for; null for all others
     * @param text with {@code {value}} for the value and {@code {first}} for the name of the first part
     */
    public record Saying(@Nullable Double below, String text) {}
}
