package dev.waymark.privacy.export;

import dev.waymark.platform.picture.PictureSource;
import dev.waymark.platform.tenancy.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an export as an archive: the JSON, a table for each section, the member's pictures and a page that explains all of it. One
 * entry after the other, so that no more than one picture is in memory.
 */
final class ZipExport {

    /** How many pictures there are of each kind at most. The service draws older ones on request. */
    static final int PICTURES = 100;

    private final Content content;
    private final ZipOutputStream zip;
    private final LocalDateTime time;

    private ZipExport(Content content, ZipOutputStream zip) {
        this.content = content;
        this.zip = zip;
        this.time = LocalDateTime.ofInstant(content.exportedAt(), ZoneOffset.UTC);
    }

    /** Writes everything; the scope is that of the one member whose pictures are drawn. */
    static void write(Content content, Iterable<PictureSource> pictures, Scope scope, OutputStream target)
            throws SQLException, IOException {
        // The caller closes the target.
        var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        new ZipExport(content, zip).write(pictures, scope);
        zip.finish();
    }

    private void write(Iterable<PictureSource> pictures, Scope scope) throws SQLException, IOException {
        begin("export.json");
        var summaries = JsonExport.write(content, zip);
        for (var section : content.sections()) {
            writeTable(section);
        }
        var names = new ArrayList<String>();
        for (var source : pictures) {
            names.addAll(draw(source, scope));
        }
        begin("index.html");
        write(new IndexPage(content, summaries, names).html());
        zip.closeEntry();
    }

    private void writeTable(Section section) throws SQLException, IOException {
        begin("csv/%s.csv".formatted(section.name()));
        write(Csv.line(section.columns().stream().map(Section.Column::property).collect(Collectors.toList())));
        content.rows().read(section, values -> write(Csv.line(values)));
    }

    /** The names of what was drawn. */
    private List<String> draw(PictureSource source, Scope scope) throws SQLException, IOException {
        var names = new ArrayList<String>();
        for (var kind : source.exported().entrySet()) {
            var about = new ArrayList<String>();
            content.rows().readTexts(kind.getValue() + " limit " + PICTURES, about::add);
            for (var id : about) {
                var name = "pictures/%s-%s.svg".formatted(kind.getKey(), id);
                begin(name);
                write(source.pictures().get(kind.getKey()).svg(List.of(id), scope));
                names.add(name);
            }
        }
        return names;
    }

    /** Begins an entry, which ends the one before. */
    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
