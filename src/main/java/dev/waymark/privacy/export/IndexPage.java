package dev.waymark.privacy.export;

import dev.waymark.platform.text.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of an export for people: what is in it, what it means and who sees it. It loads nothing but a style of its own. */
final class IndexPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>What is kept about you</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; margin: 1rem 0; }
            caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
            th, td { border-bottom: 1px solid #8888; padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; }
            .number { text-align: right; }
            code { overflow-wrap: anywhere; }
            @media print { body { margin: 0; max-width: none; } section { break-inside: avoid-page; } a { color: inherit; } }
            </style>
            </head>
            <body>
            <main>
            <h1>What is kept about you</h1>
            <p>This is everything that your coaching platform keeps about you in Waymark, as it was on %s at %s UTC. Your id there is
            <code>%s</code>. You and the platform see all of it. Who else sees a part of it stands with that part.</p>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String FILES = """
            <section aria-labelledby="files">
            <h2 id="files">The files</h2>
            <ul>
            <li><a href="export.json">export.json</a> has everything, for programs. <a href="%s">Its format is described here</a>.</li>
            <li>The folder <code>csv</code> has the same as tables, for spreadsheets (UTF-8, separated by commas). A text that a
            spreadsheet could take for a formula begins with an apostrophe there.</li>
            %s
            </ul>
            </section>
            """;

    private static final String GLANCE = """
            <section aria-labelledby="glance">
            <h2 id="glance">At a glance</h2>
            <table>
            <thead><tr><th scope="col">part</th><th scope="col" class="number">entries</th><th scope="col">first</th>
            <th scope="col">last</th></tr></thead>
            <tbody>
            %s
            </tbody>
            </table>
            </section>
            """;

    private static final String PART = """
            <section aria-labelledby="%s">
            <h2 id="%1$s">%s</h2>
            <p>%s %s</p>
            <p><strong>Who else sees it:</strong> %s</p>
            <table>
            <caption>What each entry says</caption>
            <thead><tr><th scope="col">name</th><th scope="col">meaning</th></tr></thead>
            <tbody>
            %s
            </tbody>
            </table>
            %s
            </section>
            """;

    private final Content content;
    private final List<Summary> summaries;
    private final List<String> pictures;

    /** @param pictures the names of the files in the archive */
    IndexPage(Content content, List<Summary> summaries, List<String> pictures) {
        this.content = content;
        this.summaries = summaries;
        this.pictures = pictures;
    }

    String html() {
        var time = content.exportedAt().atOffset(ZoneOffset.UTC).toLocalTime().withNano(0);
        var parts = glance() + files() + all(summaries, IndexPage::part);
        return FRAME.formatted(day(content.exportedAt()), time, escaped(content.memberId()), parts);
    }

    private String files() {
        var drawn = pictures.isEmpty()
                ? ""
                : "<li>The folder <code>pictures</code> has your results and plans as pictures (SVG, which a browser"
                        + " shows), the newest %d of each kind at most:<ul>%s</ul></li>"
                                .formatted(ZipExport.PICTURES, all(pictures, IndexPage::picture));
        return FILES.formatted(escaped(content.schema()), drawn);
    }

    private static String picture(String name) {
        return "<li><a href=\"%s\">%1$s</a></li>".formatted(escaped(name));
    }

    private String glance() {
        return GLANCE.formatted(all(
                summaries,
                summary ->
                        "<tr><th scope=\"row\"><a href=\"#%s\">%s</a></th><td class=\"number\">%d</td><td>%s</td><td>%s</td></tr>"
                                .formatted(
                                        summary.section().name(),
                                        title(summary.section()),
                                        summary.rows(),
                                        day(summary.first()),
                                        day(summary.last()))));
    }

    private static String part(Summary summary) {
        var section = summary.section();
        var table = section.table();
        return PART.formatted(
                section.name(),
                title(section),
                escaped(table.about()),
                "There %s %d of them.".formatted(summary.rows() == 1 ? "is" : "are", summary.rows()),
                escaped(table.shownTo()),
                all(section.columns(), column -> row(column.property(), column.meaning())),
                leftOut(section));
    }

    private static String row(String name, String meaning) {
        return "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td></tr>".formatted(escaped(name), escaped(meaning));
    }

    private static String leftOut(Section section) {
        var hidden = section.columns().stream()
                .filter(column -> section.table().hidden().containsKey(column.name()))
                .map(column -> "<p><code>%s</code> is empty in some entries: %s</p>"
                        .formatted(
                                escaped(column.property()),
                                escaped(section.table()
                                        .hidden()
                                        .get(column.name())
                                        .reason())))
                .collect(Collectors.joining());
        var withheld = all(
                List.copyOf(section.table().withheld().entrySet()), column -> row(column.getKey(), column.getValue()));
        return hidden
                + "<table><caption>What is left out, and why</caption><thead><tr><th scope=\"col\">column</th><th scope=\"col\">reason</th></tr></thead><tbody>"
                + withheld + "</tbody></table>";
    }

    private static String title(Section section) {
        return Sentences.capitalized(section.name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : Sentences.date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static <T> String all(List<T> things, Function<T, String> written) {
        return things.stream().map(written).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
