package dev.waymark.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is kept about a member is forgotten by an export or by an erasure. The schema says what there is: a new table fails here
 * until a feature declares it, or until it says itself why it holds nothing of a member.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class MemberDataTest {

    /** It tells of migrations, and is Flyway's own. */
    private static final String OF_FLYWAY = "flyway_schema_history";

    private static final String TABLES =
            "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                    + " and c.relkind in ('r', 'p') and c.relname <> '" + OF_FLYWAY + "'";

    private static final String COMMENT = " and obj_description(c.oid, 'pg_class') like '%s: %%'";

    private static final String COLUMN = " and exists (select from pg_attribute a where a.attrelid = c.oid"
            + " and a.attname = '%s' and not a.attisdropped)";

    /** Or else the table says how no row appears of a member who is being erased. */
    private static final String TRIGGER = " and (exists (select from pg_trigger t where t.tgrelid = c.oid"
            + " and t.tgname = 'refuse_erased_member') or obj_description(c.oid, 'pg_class') like 'guarded: %')";

    private static final String POLICY =
            " and exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, c.oid) like '%%erasure_id IS NULL%%')";

    private static final String INDEX = " and exists (select from pg_index i where i.indrelid = c.oid"
            + " and pg_get_indexdef(i.indexrelid, 1, true) = 'tenant_id' and pg_get_indexdef(i.indexrelid, 2, true) = 'member_id'"
            + " and coalesce(pg_get_expr(i.indpred, c.oid), '(member_id IS NOT NULL)') = '(member_id IS NOT NULL)')";

    @Inject
    KeptRows kept;

    @Inject
    Superuser superuser;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = superuser.getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private Set<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new TreeSet<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private Set<String> columns(String table) throws SQLException {
        return texts(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = '%s'"
                        .formatted(table));
    }

    private Map<String, MemberTable> declared() {
        return kept.tables().stream().collect(Collectors.toMap(MemberTable::name, Function.identity()));
    }

    /** What is wrong with a table, in words for the developer who added it. */
    private List<String> faults() throws SQLException {
        var faults = new ArrayList<String>();
        var declared = declared();
        var without = texts(TABLES + COMMENT.formatted("no member data"));
        for (var table : texts(TABLES)) {
            if (declared.containsKey(table) == without.contains(table)) {
                faults.add(table
                        + ": either declare it in a MemberData bean, or comment on it: 'no member data: ' and why");
            }
        }
        note(faults, without, TABLES + COLUMN.formatted("member_id"), "has a member_id, so it has member data");
        var roots = texts(TABLES + COLUMN.formatted("member_id"));
        var fitting = texts(TABLES + COLUMN.formatted("erasure_id") + TRIGGER + POLICY + INDEX);
        roots.stream()
                .filter(root -> !fitting.contains(root))
                .forEach(root -> faults.add(root + ": call keep_of_members, and index (tenant_id, member_id)"));
        var erased = texts("select kept::text from tables_to_erase()");
        erased.addAll(texts(TABLES + COMMENT.formatted("stays")));
        declared.keySet().stream()
                .filter(table -> !erased.contains(table))
                .forEach(table -> faults.add(
                        table + ": no foreign key with on delete cascade leads from it to a table with a member_id"));
        return faults;
    }

    private void note(List<String> faults, Set<String> among, String found, String fault) throws SQLException {
        texts(found).stream().filter(among::contains).forEach(table -> faults.add(table + ": " + fault));
    }

    @Test
    void everyTableJoinsExportAndErasureOrHoldsNothingOfAMember() throws SQLException {
        assertThat(faults()).isEmpty();
    }

    @Test
    void everyColumnIsExportedOrWithheld() throws SQLException {
        for (var table : kept.tables()) {
            assertThat(Stream.concat(table.exported().keySet().stream(), table.withheld().keySet().stream()))
                    .as(table.name())
                    .containsExactlyInAnyOrderElementsOf(columns(table.name()));
            assertThat(Stream.concat(table.exported().values().stream(), table.withheld().values().stream()))
                    .as(table.name())
                    .allMatch(text -> text.matches("(?s)[A-Z].*\\."));
        }
    }

    @Test
    void noTwoTablesShareASection() {
        assertThat(kept.tables()).extracting(MemberTable::name).doesNotHaveDuplicates();
        assertThat(kept.tables()).extracting(MemberTable::section).doesNotHaveDuplicates();
    }

    @Test
    void aNewTableFailsUntilSomebodyDecides() throws SQLException {
        var before = faults();
        try (var statement = connection.createStatement()) {
            statement.execute("create table diaries (tenant_id text not null, id uuid not null, member_id text)");
            assertThat(faults())
                    .filteredOn(fault -> fault.startsWith("diaries: "))
                    .hasSize(2);
            statement.execute("comment on table diaries is 'no member data: because I say so'");
            assertThat(faults()).contains("diaries: has a member_id, so it has member data");
            statement.execute("alter table diaries drop column member_id");
            assertThat(faults()).isEqualTo(before);
        }
    }
}
