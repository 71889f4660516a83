package dev.waymark.support;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Paths into JSON, read from left to right: {@code goals[0].title}, {@code goals[0..1]}, and on a list that property of each of its elements:
 * {@code goals.steps.id}. A list can be asked for one element, {@code find { it.key == 'x' && !it.done }}, for some of
 * them, {@code findAll}, for a property of each put into one list, {@code collectMany { it.steps }}, and for
 * {@code unique()}, {@code sort()}, {@code flatten()}, {@code size()} and {@code empty}.
 */
final class Paths {

    private static final Pattern SEGMENT = Pattern.compile(
            "\\.?(?:(?<name>[\\w-]+)(?<call> ?\\{ ?(?<closure>[^}]*?) ?}|\\(\\))?|\\[(?<index>-?\\d+)(?:\\.\\.(?<last>\\d+))?])");

    private static final Pattern CONDITION =
            Pattern.compile("(?<not>!)?it\\.(?<path>[\\w.-]+)(?: (?<sign>==|!=|<) (?<value>.+))?");

    private Paths() {}

    /** What is there; null when nothing is. */
    static Object find(Object root, String path) {
        var found = root;
        var segment = SEGMENT.matcher(path);
        var end = 0;
        while (segment.find() && segment.start() == end) {
            found = step(found, segment);
            end = segment.end();
        }
        if (end < path.length()) {
            throw new IllegalArgumentException("not a path: " + path + ", from " + path.substring(end));
        }
        return found;
    }

    private static Object step(Object found, Matcher segment) {
        if (found == null) {
            return null;
        }
        if (segment.group("index") != null) {
            return element((List<?>) found, Integer.parseInt(segment.group("index")), segment.group("last"));
        }
        var name = segment.group("name");
        if (segment.group("closure") != null) {
            return select((List<?>) found, name, segment.group("closure"));
        }
        return segment.group("call") == null ? property(found, name) : call(found, name);
    }

    private static Object element(List<?> list, int index, @Nullable String last) {
        if (last != null) {
            return list.subList(index, Integer.parseInt(last) + 1);
        }
        var place = index < 0 ? list.size() + index : index;
        return place < 0 || place >= list.size() ? null : list.get(place);
    }

    private static Object property(Object of, String name) {
        if (of instanceof List<?> list) {
            return name.equals("empty") ? (Object) list.isEmpty() : each(list, name);
        }
        return of instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static List<Object> each(List<?> list, String name) {
        var found = new ArrayList<>();
        list.forEach(element -> found.add(property(element, name)));
        return found;
    }

    private static Object call(Object of, String name) {
        if (of instanceof Map<?, ?> map) {
            return call(List.copyOf(map.keySet()), name);
        }
        var list = (List<?>) of;
        return switch (name) {
            case "size" -> list.size();
            case "unique" -> new ArrayList<>(new LinkedHashSet<>(list));
            case "sort" -> list.stream().sorted().toList();
            case "flatten" -> list.stream().flatMap(Paths::flat).toList();
            default -> throw new IllegalArgumentException("cannot be asked of a list: " + name);
        };
    }

    private static Stream<?> flat(Object element) {
        return element instanceof List<?> list ? list.stream().flatMap(Paths::flat) : Stream.of(element);
    }

    private static Object select(List<?> list, String how, String closure) {
        return switch (how) {
            case "find" -> list.stream().filter(condition(closure)).findFirst().orElse(null);
            case "findAll" -> list.stream().filter(condition(closure)).toList();
            case "collectMany" ->
                list.stream()
                        .flatMap(element -> ((List<?>) find(element, closure.replaceFirst("it\\.", ""))).stream())
                        .toList();
            default -> throw new IllegalArgumentException("cannot be asked of a list: " + how);
        };
    }

    private static Predicate<Object> condition(String text) {
        return Stream.of(text.split(" && "))
                .map(Paths::one)
                .reduce(Predicate::and)
                .orElseThrow();
    }

    private static Predicate<Object> one(String text) {
        var condition = CONDITION.matcher(text);
        if (!condition.matches()) {
            throw new IllegalArgumentException("not a condition: " + text);
        }
        var path = condition.group("path");
        if (condition.group("sign") == null) {
            return element -> isTrue(find(element, path)) == (condition.group("not") == null);
        }
        var value = literal(condition.group("value"));
        return switch (condition.group("sign")) {
            case "==" -> element -> Objects.equals(find(element, path), value);
            case "!=" -> element -> !Objects.equals(find(element, path), value);
            default -> element -> find(element, path).toString().compareTo(value.toString()) < 0;
        };
    }

    private static boolean isTrue(Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    private static Object literal(String text) {
        if (text.startsWith("'")) {
            return text.substring(1, text.length() - 1);
        }
        return switch (text) {
            case "null" -> null;
            case "true", "false" -> Boolean.valueOf(text);
            default -> Integer.valueOf(text);
        };
    }
}
