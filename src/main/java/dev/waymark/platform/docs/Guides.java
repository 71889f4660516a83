package dev.waymark.platform.docs;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.web.PublicUrl;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The guides, made into pages once at the start. */
@ApplicationScoped
@Startup
class Guides {

    private static final String FIRST = "index";

    /** Not written, but made from the contract. */
    private static final String CODES = "codes";

    private static final Pattern TITLE = Pattern.compile("<h1[^>]*>(.*?)</h1>");
    private static final Pattern SECTION = Pattern.compile("<h2 id=\"([^\"]*)\">(.*?)</h2>");

    /** The address in the guides' requests, as a reader of the repository needs it. */
    private static final String LOCAL_ADDRESS = "http://localhost:8080";

    private static final String CONTENT = """
            <div class="columns">
            <aside>
            <nav aria-label="Guides"><p>Guides</p>%s</nav>
            <nav aria-label="On this page" class="sections"><p>On this page</p>%s</nav>
            </aside>
            <main class="text">
            %s</main>
            </div>
            <script src="%s" type="module"></script>
            """;

    private final Map<String, FinishedPage> pages = new LinkedHashMap<>();

    Guides(
            @ConfigProperty(name = "waymark.docs.guides") List<String> names,
            StaticFiles files,
            PublicUrl publicUrl,
            Instance<MemberData> features) {
        var kept = KeptData.markdown(
                features.stream().flatMap(feature -> feature.tables().stream()).toList());
        var texts = new LinkedHashMap<String, String>();
        names.forEach(name -> {
            var markdown = name.equals(CODES) ? Codes.markdown(files.parsedContract()) : read(name);
            var complete = markdown.replace(LOCAL_ADDRESS, publicUrl.of("")).replace(KeptData.PLACE, kept);
            texts.put(name, Markdown.toHtml(complete));
        });
        texts.forEach((name, text) -> pages.put(name, new FinishedPage(page(name, texts))));
    }

    /** The page that the guide begins with. */
    FinishedPage first() {
        return pages.get(FIRST);
    }

    /** The page of that name. */
    Optional<FinishedPage> named(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    private static String read(String name) {
        var file = "/guide/" + name + ".md";
        try (var content = Guides.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is missing from the build");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String page(String name, Map<String, String> texts) {
        var text = texts.get(name);
        var guides = texts.entrySet().stream()
                .map(guide -> Page.link(
                        path(guide.getKey()),
                        title(guide.getValue()),
                        guide.getKey().equals(name)))
                .collect(Collectors.joining());
        var sections = SECTION.matcher(text)
                .results()
                .map(section -> Page.link("#" + section.group(1), section.group(2), false))
                .collect(Collectors.joining());
        return Page.of(
                Page.Part.GUIDE,
                title(text),
                CONTENT.formatted(guides, sections, text, Asset.versioned(StaticFiles.GUIDE)));
    }

    private static String path(String name) {
        return name.equals(FIRST) ? "/docs/guide" : "/docs/guide/" + name;
    }

    private static String title(String text) {
        var title = TITLE.matcher(text);
        if (!title.find()) {
            throw new IllegalStateException(
                    "A guide has no title: " + text.lines().findFirst().orElse(""));
        }
        return title.group(1);
    }
}
