package dev.waymark.platform.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.problem.ProblemException;

/**
 * A request body that is JSON, but not yet known to be valid: whoever takes it decides when to ask, because what is
 * missing (404) or stale (412) is said before what is invalid (400).
 *
 * @param <T> the record that a valid body makes; its simple name is the name of its schema in the contract
 */
public final class Body<T> {

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
        check();
        return read(tree);
    }

    /**
     * The present state changed by this body as RFC 7396 has it: what is absent stays, null removes.
     *
     * @throws ProblemException {@code validation-failed} with every fault against the contract
     */
    public T mergedInto(T present) {
        check();
        return read(merge(json.valueToTree(present), tree));
    }

    /** The body as it was sent, for its fingerprint. */
    public JsonNode tree() {
        return tree;
    }

    private void check() {
        var faults = contract.faultsOf(tree, type.getSimpleName());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
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
