package dev.waymark.support;

import dev.waymark.platform.persistence.TransactionStart;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Members in cohorts, for tests of what is said about a cohort. */
public final class Sorting {

    /** As many as a cohort must have to be spoken of. */
    public static final int ENOUGH = 10;

    private static final String INSERT =
            "insert into cohort_members (tenant_id, cohort, member_id, added_at) select ?, ?, member, now() from unnest(?) list(member) on conflict do nothing";

    private Sorting() {}

    /** Puts somebody and nine others into a cohort. */
    public static void withOthers(String tenant, String cohort, String member) {
        var others = IntStream.range(1, ENOUGH).mapToObj(number -> member + "-" + number);
        put(tenant, cohort, Stream.concat(Stream.of(member), others).toList());
    }

    /** Puts members into a cohort that they are not in. */
    public static void put(String tenant, String cohort, List<String> members) {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class), ServiceRole.NAME, "");
                var insert = connection.prepareStatement(TransactionStart.NAME_TENANT + INSERT)) {
            insert.setString(1, tenant);
            insert.setString(2, tenant);
            insert.setString(3, cohort);
            insert.setArray(4, connection.createArrayOf("text", members.toArray()));
            insert.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
