package dev.waymark.privacy.export;

import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.picture.PictureSource;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Reads all that is kept about a member, in one snapshot, and writes it while it reads. */
@ApplicationScoped
class ExportService {

    /** Where the JSON Schema of an export is served, to anyone. */
    static final String SCHEMA = "/docs/export.schema.json";

    private final DataSource database;
    private final Sections sections;
    private final Instance<PictureSource> pictures;
    private final CurrentTenant tenant;
    private final PublicUrl publicUrl;

    ExportService(
            DataSource database,
            Sections sections,
            Instance<PictureSource> pictures,
            CurrentTenant tenant,
            PublicUrl publicUrl) {
        this.database = database;
        this.sections = sections;
        this.pictures = pictures;
        this.tenant = tenant;
        this.publicUrl = publicUrl;
    }

    /**
     * What is asked for.
     *
     * @param memberId as the request names the member
     * @param scope that of this member, or nobody's
     */
    record Wish(String memberId, Scope scope, ExportForm form, Instant at) {}

    /** Writes an export. While a member is being erased nothing is found of them, so it holds all or nothing. */
    @Snapshot
    void write(Wish wish, OutputStream target) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            var content = new Content(
                    publicUrl.of(SCHEMA),
                    wish.memberId(),
                    wish.at(),
                    sections.all(),
                    new MemberRows(connection, tenant.id(), wish.scope().memberId()));
            if (wish.form() == ExportForm.ZIP) {
                ZipExport.write(content, pictures, wish.scope(), target);
            } else {
                JsonExport.write(content, target);
            }
        }
    }
}
