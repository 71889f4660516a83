package dev.waymark.platform.docs;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML: with tables, with headings that can be linked to, and with links that lead to pages. */
class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> Markdown::adapt)
            .build();

    private Markdown() {}

    static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    private static void adapt(Node node, String tag, Map<String, String> attributes) {
        // In the repository guides link to each other's files.
        attributes.computeIfPresent(
                "href",
                (name, target) -> target.replaceFirst("^index\\.md", "/docs/guide")
                        .replaceFirst("^([a-z-]+)\\.md", "/docs/guide/$1"));
        if (tag.equals("pre")) {
            // What scrolls must be reachable by keyboard.
            attributes.put("tabindex", "0");
        }
    }
}
