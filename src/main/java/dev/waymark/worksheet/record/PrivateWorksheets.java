package dev.waymark.worksheet.record;

import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Leaves out the worksheets that are nobody else's business: their own, or their strategy's, definition says so. */
@ApplicationScoped
public class PrivateWorksheets {

    private final Catalog catalog;

    PrivateWorksheets(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whether this worksheet does not exist for those who see no more than this. */
    public boolean isHidden(Sight sight, Strategy strategy) {
        return sight.hidesWellbeing() && isPrivate(strategy);
    }

    /** Whether the worksheet of this strategy is nobody else's business. */
    public static boolean isPrivate(Strategy strategy) {
        return strategy.confidential() || strategy.worksheet().confidential();
    }

    /** Limits records to those that are seen, in plain SQL. Those of a strategy that has left the catalog may have been private. */
    Sql seen(Sight sight) {
        return sight.hidesWellbeing() ? Sql.of(" and strategy = any (?)", (Object) open()) : Sql.of("");
    }

    private String[] open() {
        return catalog.snapshot().strategies().stream()
                .filter(strategy -> !isPrivate(strategy))
                .map(Strategy::key)
                .toArray(String[]::new);
    }
}
