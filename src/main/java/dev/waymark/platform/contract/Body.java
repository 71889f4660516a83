package dev.waymark.platform.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request body that is JSON, but not yet known to be valid: the method that takes it decides when to ask, because what is
 * missing (404) or stale (412) is said before what is invalid (400).
 *
 * @param <T> the record that a valid body makes; its simple name is the name of its schema in the contract
 */
public final class Body<T> {

    private static final List<String> TITLES = List.of("title", "shortTitle");
    private static final Pattern AROUND = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

    private final JsonNode tree;
    private final Class<T> type;
    private final Contract contract;
    private final ObjectMapper json;

    Body(JsonNode tree, Class<T> type, Contract contract, ObjectMapper json) {
        this.tree = tree;
        this.type = type;
        this.contract = contract;
        this.json = json;
    }

    /** @throws ProblemException {@code validation-failed} with every fault against the contract */
    public T valid() {
        var faults = new Faults();
        var valid = validTree(faults);
        faults.throwIfAny();
        return read(valid);
    }

    /**
     * The part of the body that keeps to the contract, so that the service can judge what only it can in the same answer. The
     * rest is left out, and null.
     *
     * @param faults gains every fault against the contract; ask it to throw before the result is used
     */
    public T validPart(Faults faults) {
        return read(validTree(faults));
    }

    /**
     * The present state changed by the valid part of this body, as RFC 7396 has it: what is absent stays, null removes.
     *
     * @param faults gains every fault against the contract; ask it to throw before the result is used
     */
    public T mergedInto(T present, Faults faults) {
        return read(merge(json.valueToTree(present), validTree(faults)));
    }

    /**
     * Requires of what was {@link #mergedInto merged} a property that neither the present state nor this body has. What was
     * sent and is null all the same broke the contract, which is a fault already.
     *
     * @param because why nothing can stand in for it
     */
    public void requireMerged(@Nullable Object merged, String pointer, String because, Faults faults) {
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        faults.require(
                merged != null || !tree.at(pointer).isMissingNode(),
                pointer,
                FaultCode.REQUIRED,
                "`%s` is required: %s.".formatted(name, because));
    }

    private JsonNode validTree(Faults faults) {
        var found = contract.faultsOf(tree, type.getSimpleName());
        found.forEach(faults::add);
        if (!tree.isObject()) {
            faults.throwIfAny();
        }
        var rest = tree.deepCopy();
        found.forEach(fault -> remove(rest, JsonPointer.compile(fault.pointer())));
        trimTitles(rest);
        return rest;
    }

    /** Spaces around a title are nothing that anyone means, wherever it stands. */
    private static void trimTitles(JsonNode root) {
        TITLES.forEach(title -> root.findParents(title).forEach(parent -> {
            if (parent instanceof ObjectNode object && object.path(title).isTextual()) {
                object.put(title, AROUND.matcher(object.path(title).textValue()).replaceAll(""));
            }
        }));
    }

    /** An array with a faulty element goes as a whole: its other elements would lose their places. */
    private static void remove(JsonNode root, JsonPointer place) {
        var parent = root.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (!parent.isMissingNode()) {
            remove(root, place.head());
        }
    }

    /** The body as it was sent, for its fingerprint. */
    public JsonNode tree() {
        return tree;
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var result = target instanceof ObjectNode present ? present : changes.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue()));
            }
        });
        return result;
    }

    private T read(JsonNode valid) {
        try {
            return json.treeToValue(valid, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(type + " takes less than its schema allows", impossible);
        }
    }
}
