package dev.waymark.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalog.worksheet.DueRule;
import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.json.JsonSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for a strategy's worksheet that no schema can express: what it names exists and can be used so. */
final class WorksheetRules {

    private static final ObjectMapper JSON = JsonSettings.mapper();

    private final ContentFile file;
    private final Worksheet worksheet;
    private final WorksheetFields fields;
    private final WorksheetFaults faults;

    private WorksheetRules(ContentFile file) {
        this.file = file;
        worksheet = JSON.convertValue(file.tree().at(WorksheetFaults.BLOCK), Worksheet.class);
        fields = new WorksheetFields(worksheet);
        faults = new WorksheetFaults(file, fields);
    }

    /** The errors in the worksheet of a strategy whose file keeps to its schema. */
    static List<String> faults(ContentFile file) {
        var rules = new WorksheetRules(file);
        rules.check();
        return rules.faults.found();
    }

    private void check() {
        faults.require(
                worksheet.confidential() || !file.tree().path("private").asBoolean(),
                "/private",
                "must be true, because the strategy is private");
        faults.requireUnique(fields.kinds(), "/records");
        for (var index = 0; index < worksheet.records().size(); index++) {
            new KindRules(worksheet.records().get(index), fields, faults).check("/records/" + index);
        }
        faults.requireUnique(figures(), "/figures");
        for (var index = 0; index < worksheet.figures().size(); index++) {
            new FigureRules(worksheet.figures().get(index), fields, faults).check("/figures/" + index);
        }
        checkDue();
        checkGoals();
        checkSignpost();
    }

    private List<String> figures() {
        return worksheet.figures().stream().map(FigureRule::key).toList();
    }

    private void checkDue() {
        faults.requireUnique(worksheet.due().stream().map(DueRule::key).toList(), "/due");
        for (var index = 0; index < worksheet.due().size(); index++) {
            var due = worksheet.due().get(index);
            var pointer = "/due/" + index;
            if (faults.requireKnown(fields.kinds(), due.record(), pointer + "/record")) {
                checkDue(due, pointer);
            }
        }
    }

    private void checkDue(DueRule due, String pointer) {
        requireChild(due, due.after(), pointer + "/after");
        var dated = due.after() == null ? due.record() : due.after();
        faults.requireField(dated, due.from(), FieldUse.DATE, pointer + "/from");
        faults.requireField(due.record(), due.daysField(), FieldUse.WHOLE_NUMBER, pointer + "/daysField");
        faults.requireCondition(due.record(), due.where(), pointer + "/where");
        if (due.unless() != null && requireChild(due, due.unless().record(), pointer + "/unless/record")) {
            faults.requireCondition(due.unless().record(), due.unless().where(), pointer + "/unless/where");
        }
        faults.requirePlaceholders(due.text(), Set.of("{name}"), pointer + "/text");
    }

    private boolean requireChild(DueRule due, @Nullable String kind, String pointer) {
        return faults.require(
                kind == null
                        || worksheet
                                .kind(kind)
                                .map(RecordKind::of)
                                .filter(due.record()::equals)
                                .isPresent(),
                pointer,
                "`%s` is not a kind of record that belongs to `%s`".formatted(kind, due.record()));
    }

    private void checkGoals() {
        var goals = new HashSet<String>();
        var proposed = new HashSet<String>();
        file.tree()
                .path("template")
                .findValues("goals")
                .forEach(set -> set.forEach(goal -> goals.add(goal.path("key").asText())));
        for (var index = 0; index < worksheet.doneWhen().size(); index++) {
            var pointer = "/doneWhen/" + index;
            var done = worksheet.doneWhen().get(index);
            faults.requireKnown(goals, done.goal(), pointer + "/goal");
            faults.require(proposed.add(done.goal()), pointer + "/goal", "has a figure already");
            faults.requireKnown(figures(), done.figure(), pointer + "/figure");
        }
    }

    private void checkSignpost() {
        var signpost = worksheet.signpost();
        if (signpost != null && faults.requireKnown(fields.kinds(), signpost.of(), "/signpost/of")) {
            faults.requireField(signpost.of(), signpost.field(), FieldUse.NUMBER, "/signpost/field");
            faults.requireField(signpost.of(), signpost.at(), FieldUse.DATE, "/signpost/at");
        }
    }
}
