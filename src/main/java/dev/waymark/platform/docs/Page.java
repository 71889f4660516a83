package dev.waymark.platform.docs;

/** The frame of every page: what it is called, how it looks, and the way to the other pages. */
class Page {

    private static final String STYLE = Asset.versioned(StaticFiles.STYLE);
    private static final String ICON = Asset.versioned(StaticFiles.ICON);

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <link rel="icon" type="image/svg+xml" href="%s">
            <link rel="stylesheet" href="%s">
            </head>
            <body>
            <header class="site">
            <a class="brand" href="/docs"><img src="%2$s" alt="" width="22" height="22">Waymark</a>
            <nav aria-label="Documentation">%s</nav>
            </header>
            %s
            </body>
            </html>
            """;

    /** A part of the documentation, as the header lists it. */
    enum Part {
        REFERENCE("Reference", "/docs"),
        GUIDE("Guide", "/docs/guide"),
        PROBLEMS("Problems", "/problems"),
        CONTRACT("OpenAPI", "/openapi?format=yaml");

        private final String label;
        private final String path;

        Part(String label, String path) {
            this.label = label;
            this.path = path;
        }
    }

    private Page() {}

    /** A page of that part with that title, around content that is HTML already. */
    static String of(Part part, String title, String content) {
        var links = new StringBuilder();
        for (var one : Part.values()) {
            links.append(link(one.path, one.label, one == part));
        }
        return FRAME.formatted(title + " · Waymark", ICON, STYLE, links, content);
    }

    /** A link in a navigation, marked when it leads to where the reader is. */
    static String link(String path, String label, boolean isHere) {
        return "<a href=\"%s\"%s>%s</a>".formatted(path, isHere ? " aria-current=\"page\"" : "", label);
    }
}
