package dev.waymark.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The content that was published, one line a version: {@code <name> <version> <hash>}. Lines are only ever added.
 *
 * <p>A result names the content that it was made from by version and hash, so one version must stay one content.
 */
record ContentLock(List<Entry> entries) {

    /** One published version of one thing. */
    record Entry(String name, int version, String hash) {

        @Override
        public String toString() {
            return "%s %d %s".formatted(name, version, hash);
        }

        private boolean isSameVersionAs(Entry other) {
            return name.equals(other.name) && version == other.version;
        }
    }

    static ContentLock parse(Stream<String> lines) {
        return new ContentLock(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .map(parts -> new Entry(parts[0], Integer.parseInt(parts[1]), parts[2]))
                .toList());
    }

    /** What would break the promise, and what to do instead. */
    List<String> faults(List<Entry> content) {
        var faults = new ArrayList<String>();
        for (var entry : content) {
            var locked = entries.stream().filter(entry::isSameVersionAs).findFirst();
            if (locked.isEmpty()) {
                faults.add("New content: add the line \"%s\"".formatted(entry));
            } else if (!locked.get().hash().equals(entry.hash())) {
                faults.add("%s version %d was published with other content: raise its version"
                        .formatted(entry.name(), entry.version()));
            }
            if (entries.stream()
                    .anyMatch(old -> old.name().equals(entry.name())
                            && old.version() > entry.version()
                            && content.stream().noneMatch(old::isSameVersionAs))) {
                faults.add("%s version %d is older than what was published".formatted(entry.name(), entry.version()));
            }
        }
        entries.stream()
                .filter(entry -> entry.name().startsWith("questionnaires/"))
                .filter(entry -> content.stream().noneMatch(entry::isSameVersionAs))
                .forEach(entry -> faults.add("%s version %d is gone, but assessments answer it: bring its file back"
                        .formatted(entry.name(), entry.version())));
        return faults;
    }
}
