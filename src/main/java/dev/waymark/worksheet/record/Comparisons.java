package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.FigureFunction;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import java.util.List;

/** Records that compare two others: a figure counts which of the two was preferred. No JSON Schema can say what they must fulfill. */
final class Comparisons {

    private Comparisons() {}

    /** Checks that a record of this kind, if it compares two others, compares two different ones and prefers one of them. */
    static void check(Worksheet worksheet, String kind, ObjectNode fields, Faults faults) {
        worksheet.figures().stream()
                .filter(rule -> rule.fn() == FigureFunction.PAIRS && rule.of().equals(kind))
                .forEach(rule -> check(rule.fields(), fields, faults));
    }

    private static void check(List<String> keys, ObjectNode fields, Faults faults) {
        var first = fields.path(keys.get(0)).asText();
        var second = fields.path(keys.get(1)).asText();
        var winner = fields.path(keys.get(2)).asText();
        if (first.isEmpty() || second.isEmpty() || winner.isEmpty()) {
            return;
        }
        faults.require(
                !first.equals(second),
                "/fields/" + keys.get(1),
                FaultCode.NOT_ALLOWED,
                "This is compared with itself: send the id of another record.");
        faults.require(
                winner.equals(first) || winner.equals(second),
                "/fields/" + keys.get(2),
                FaultCode.NOT_ALLOWED,
                "This is neither of the two: send the id of one of them.");
    }
}
