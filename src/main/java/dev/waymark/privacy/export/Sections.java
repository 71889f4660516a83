package dev.waymark.privacy.export;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The sections of an export: all that the features keep about members, by name. */
@ApplicationScoped
class Sections {

    private final List<MemberTable> tables;
    private final DataSource database;
    private volatile @Nullable List<Section> known;

    Sections(Instance<MemberData> features, DataSource database) {
        this.tables = features.stream()
                .flatMap(feature -> feature.tables().stream())
                .sorted(Comparator.comparing(MemberTable::section))
                .toList();
        this.database = database;
    }

    /** All of them. The primary keys are read from the schema once. */
    List<Section> all() throws SQLException {
        var sections = known;
        if (sections == null) {
            try (var connection = database.getConnection()) {
                sections = of(connection);
            }
            known = sections;
        }
        return sections;
    }

    private List<Section> of(Connection connection) throws SQLException {
        var sections = new ArrayList<Section>();
        for (var table : tables) {
            sections.add(new Section(table, keyOf(table.name(), connection)));
        }
        return List.copyOf(sections);
    }

    private static List<String> keyOf(String table, Connection connection) throws SQLException {
        var key = new TreeMap<Integer, String>();
        try (var columns = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (columns.next()) {
                key.put(columns.getInt("KEY_SEQ"), columns.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }
}
