package dev.waymark.platform.memberdata;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with members' data.
 *
 * @param name in the database
 * @param section what an export calls its rows, in camel case: {@code checkIns}
 * @param about what its rows are, in words for the member
 * @param ofMember the query of one member's rows; its parameters are the tenant, the member's id and, if there is a third one, the
 *     tenant again
 * @param shownTo who sees its rows besides the member and the coaching platform's backend, in words for the member
 * @param staying why erasure leaves the rows, which nothing connects with the member afterwards; empty if they go
 * @param exported what an export says of each row: the meaning of each column, in words for the member
 * @param withheld the columns that an export leaves out, and why
 * @param forms how an export writes columns whose type does not say it
 * @param hidden the columns that an export leaves empty in some rows
 */
public record MemberTable(
        String name,
        String section,
        String about,
        String ofMember,
        String shownTo,
        String staying,
        Map<String, String> exported,
        Map<String, String> withheld,
        Map<String, Form> forms,
        Map<String, Hidden> hidden) {

    private static final String NOBODY_ELSE = "Nobody else.";
    private static final String SAME_TENANT = "It is the coaching platform's name, the same in every row.";

    /** How an export writes a column of text. */
    public enum Form {
        /** It holds JSON, which becomes a part of the export. */
        JSON,

        /** It holds one of a few names, which are written as everywhere in the API: {@code on_hold}. */
        CODE
    }

    /**
     * When a column is left empty.
     *
     * @param condition on the row
     * @param reason in words for the member
     */
    public record Hidden(String condition, String reason) {}

    /** A table whose rows name their member. What the schema says of such a table is in {@code V32__consents.sql}. */
    public static MemberTable root(String name, String section, String about) {
        return of(name, section, about, "select * from %s where tenant_id = ? and member_id = ?".formatted(name))
                .withholding("tenant_id", SAME_TENANT)
                .withholding("member_id", "It is the member's id, the same in every row.")
                .withholding("erasure_id", "It is empty until the member is erased.");
    }

    /**
     * A table whose rows belong to those of a root, and go with them.
     *
     * @param root the name of the table whose rows name their member
     * @param key the column that refers to the root's id
     */
    public static MemberTable under(String root, String key, String name, String section, String about) {
        // Owner by owner, so that no statistics make the database go through all that the tenant has.
        var ofMember = """
                select owned.* from unnest(array (select id from %s where tenant_id = ? and member_id = ?)) owners(owner)
                cross join lateral (select * from %s where tenant_id = ? and %s = owner offset 0) owned""".formatted(root, name, key);
        return of(name, section, about, ofMember).withholding("tenant_id", SAME_TENANT);
    }

    /** A table whose rows are found in another way; the query is as {@link #ofMember} says. */
    public static MemberTable of(String name, String section, String about, String ofMember) {
        return new MemberTable(name, section, about, ofMember, NOBODY_ELSE, "", Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** The same, seen by others, too: by whom, in words for the member. */
    public MemberTable shownTo(String others) {
        return new MemberTable(name, section, about, ofMember, others, staying, exported, withheld, forms, hidden);
    }

    /** The same, if erasure leaves its rows: they must name nothing that leads to the member once the member's other rows are gone. */
    public MemberTable staying(String reason) {
        return new MemberTable(name, section, about, ofMember, shownTo, reason, exported, withheld, forms, hidden);
    }

    /** The same with another column that an export shows. */
    public MemberTable with(String column, String meaning) {
        return new MemberTable(
                name,
                section,
                about,
                ofMember,
                shownTo,
                staying,
                and(exported, column, meaning),
                withheld,
                forms,
                hidden);
    }

    /** The same with another column that an export shows, in this form. */
    public MemberTable with(String column, String meaning, Form form) {
        return new MemberTable(
                name,
                section,
                about,
                ofMember,
                shownTo,
                staying,
                and(exported, column, meaning),
                withheld,
                and(forms, column, form),
                hidden);
    }

    /** The same with a column that is shown already, but not in the rows that meet a condition. */
    public MemberTable hiding(String column, String condition, String reason) {
        return new MemberTable(
                name,
                section,
                about,
                ofMember,
                shownTo,
                staying,
                exported,
                withheld,
                forms,
                and(hidden, column, new Hidden(condition, reason)));
    }

    /** The same with another column that an export leaves out. */
    public MemberTable withholding(String column, String reason) {
        return new MemberTable(
                name,
                section,
                about,
                ofMember,
                shownTo,
                staying,
                exported,
                and(withheld, column, reason),
                forms,
                hidden);
    }

    /** How an export writes a column; null if its type says it. */
    public @Nullable Form formOf(String column) {
        return forms.get(column);
    }

    private static <T> Map<String, T> and(Map<String, T> columns, String column, T value) {
        var all = new LinkedHashMap<>(columns);
        all.put(column, value);
        return all;
    }
}
