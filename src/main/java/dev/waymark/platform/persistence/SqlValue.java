package dev.waymark.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A value that knows how it is sent, as one that may be null has to. */
@FunctionalInterface
interface SqlValue {

    void set(PreparedStatement statement, int position) throws SQLException;
}
