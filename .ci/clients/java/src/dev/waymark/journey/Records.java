package dev.waymark.journey;

import static dev.waymark.journey.Expectations.expect;

import dev.waymark.client.ApiClient;
import dev.waymark.client.ApiException;
import dev.waymark.client.api.MembersApi;
import dev.waymark.client.api.StrategiesApi;
import dev.waymark.client.api.WorksheetsApi;
import dev.waymark.client.model.AddWorksheetRecord;
import dev.waymark.client.model.FieldType;
import dev.waymark.client.model.RecordDefinition;
import dev.waymark.client.model.RecordField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills in a form that is made from nothing but the worksheet, and takes what has become of it along. */
final class Records {

    private final StrategiesApi strategies;
    private final WorksheetsApi worksheets;
    private final MembersApi members;
    private final String member;

    Records(ApiClient client, String member) {
        strategies = new StrategiesApi(client);
        worksheets = new WorksheetsApi(client);
        members = new MembersApi(client);
        this.member = member;
    }

    void keep(String strategy) throws ApiException {
        var kind = strategies.getWorksheet(strategy, null, null, null).getRecords().stream()
                .filter(each -> each.getOf() == null)
                .findFirst()
                .orElseThrow();
        var fields = filledIn(kind);
        expect(new ArrayList<>(fields.keySet()), kind.getSchema().get("required"));

        var added = new AddWorksheetRecord().kind(kind.getKey()).fields(fields);
        var record = worksheets.addWorksheetRecord(member, strategy, added, null, null, null);
        expect("Ines", record.getName());
        expect(fields, record.getFields());
        var worksheet = worksheets.getMemberWorksheet(member, strategy, null, null, null);
        var spread = worksheet.getFigures().stream()
                .filter(each -> each.getKey().equals("spread"))
                .findFirst()
                .orElseThrow();
        expect(0.0, spread.getValue());
        expect(1, spread.getParts().size());

        var kept = members.exportMember(member, null).getSections().get("worksheetRecords").stream()
                .map(each -> List.of(each.get("id"), each.get("fields")))
                .toList();
        expect(List.of(List.of(record.getId().toString(), fields)), kept);
    }

    private static Map<String, Object> filledIn(RecordDefinition kind) {
        var fields = new LinkedHashMap<String, Object>();
        kind.getFields().stream()
                .filter(RecordField::getRequired)
                .forEach(field -> fields.put(field.getKey(), valueFor(field)));
        return fields;
    }

    private static String valueFor(RecordField field) {
        return field.getType() == FieldType.CHOICE ? field.getOptions().get(0).getKey() : "Ines";
    }
}
