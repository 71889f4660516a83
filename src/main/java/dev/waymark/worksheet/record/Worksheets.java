package dev.waymark.worksheet.record;

import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.text.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The worksheets of the catalog, as stored records meet them: what a record was kept by may have changed since, or be gone. */
@ApplicationScoped
class Worksheets {

    private final Catalog catalog;
    private final PrivateWorksheets hidden;

    Worksheets(Catalog catalog, PrivateWorksheets hidden) {
        this.catalog = catalog;
        this.hidden = hidden;
    }

    /** @throws ProblemException {@code not-found} when no strategy with this key has a worksheet, or the caller does not see it */
    Worksheet require(String strategy, Sight sight) {
        return catalog.strategy(strategy)
                .filter(found -> !hidden.isHidden(sight, found))
                .map(Strategy::worksheet)
                .orElseThrow(ProblemException::notFound);
    }

    Optional<Worksheet> find(String strategy) {
        return catalog.strategy(strategy).map(Strategy::worksheet);
    }

    /** What a strategy is called; like its key if there is none anymore. */
    String titleOf(String strategy) {
        return catalog.strategy(strategy).map(Strategy::title).orElseGet(() -> titled(strategy));
    }

    /** The version that a record is checked by; that of the record if there is none anymore. */
    int versionOf(WorksheetRecord record) {
        return find(record.strategy()).map(Worksheet::version).orElse(record.definitionVersion());
    }

    /** A kind that is gone has no fields and no states. */
    RecordKind kindOf(WorksheetRecord record) {
        return find(record.strategy())
                .flatMap(worksheet -> worksheet.kind(record.kind()))
                .orElseGet(() -> gone(record.kind()));
    }

    private static RecordKind gone(String key) {
        var title = titled(key);
        return new RecordKind(key, title, title, title, null, "", List.of(), null);
    }

    /** What something is called that the catalog no longer has, by its key. */
    static String titled(String key) {
        return Sentences.capitalized(key.replace('-', ' '));
    }
}
