package dev.waymark.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of all walks: which operation answered what, and what was wrong. */
final class Seen {

    private static final int MOST_REPORTED = 20;
    private static final int MOST_SHOWN = 1_500;

    private final Map<String, Map<Integer, Integer>> statuses = new TreeMap<>();
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private int requests;

    Seen(List<Operation> operations) {
        operations.forEach(operation -> statuses.put(operation.id(), new TreeMap<>()));
    }

    void add(Request request, Answer answer) {
        requests++;
        if (request.method().equals(request.operation().method())) {
            statuses.get(request.operation().id()).merge(answer.status(), 1, Integer::sum);
        }
    }

    /** Of several faults of one operation that begin alike, one is reported. */
    void wrong(long seed, Request request, Throwable fault) {
        var message = String.valueOf(fault.getMessage()).strip();
        var kind = request.operation() + message.substring(0, Math.min(60, message.length()));
        wrong.putIfAbsent(
                kind,
                "%s, seed %d%n  %s%n  %s".formatted(request.operation(), seed, request.curl(), shortened(message)));
    }

    private static String shortened(String message) {
        return message.length() <= MOST_SHOWN ? message : message.substring(0, MOST_SHOWN) + "...";
    }

    /** The faults, each with its seed and a command that shows it. */
    List<String> faults() {
        return wrong.values().stream().limit(MOST_REPORTED).toList();
    }

    List<String> neverSucceeded() {
        return without(200, 300);
    }

    List<String> neverRefused() {
        return without(400, 500);
    }

    private List<String> without(int from, int below) {
        return statuses.entrySet().stream()
                .filter(operation ->
                        operation.getValue().keySet().stream().noneMatch(status -> status >= from && status < below))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String toString() {
        return requests + " requests\n"
                + statuses.entrySet().stream()
                        .map(entry -> "%-28s %s".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }
}
