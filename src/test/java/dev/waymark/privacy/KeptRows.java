package dev.waymark.privacy;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.support.Superuser;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** How many rows there are of a member in each table that any feature declares, as the database's superuser sees them. */
@Singleton
public class KeptRows {

    private final Superuser superuser;
    private final Instance<MemberData> features;

    KeptRows(Superuser superuser, Instance<MemberData> features) {
        this.superuser = superuser;
        this.features = features;
    }

    public List<MemberTable> tables() {
        return features.stream().flatMap(feature -> feature.tables().stream()).toList();
    }

    /** The tables whose rows go when the member is erased. */
    public Set<String> erased() throws SQLException {
        var names = new HashSet<String>();
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select kept::text from tables_to_erase()")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    public Map<String, Long> of(String tenant, String member) throws SQLException {
        return count(tables(), MemberTable::ofMember, tenant, member);
    }

    /** Of the tables whose rows go, all rows of a tenant, of all members. */
    public Map<String, Long> erasedOfTenant(String tenant) throws SQLException {
        var names = erased();
        var going =
                tables().stream().filter(table -> names.contains(table.name())).toList();
        return count(going, table -> "select * from %s where tenant_id = ?".formatted(table.name()), tenant);
    }

    private Map<String, Long> count(List<MemberTable> tables, Function<MemberTable, String> query, String... values)
            throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = superuser.getConnection()) {
            for (var table : tables) {
                var sql = "select count(*) from (%s) found".formatted(query.apply(table));
                try (var statement = connection.prepareStatement(sql)) {
                    for (var position = 0; position < values.length; position++) {
                        statement.setString(position + 1, values[position]);
                    }
                    if (statement.getParameterMetaData().getParameterCount() > values.length) {
                        statement.setString(values.length + 1, values[0]);
                    }
                    try (var row = statement.executeQuery()) {
                        row.next();
                        rows.put(table.name(), row.getLong(1));
                    }
                }
            }
        }
        return rows;
    }
}
