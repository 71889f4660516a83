package dev.waymark.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.text.Sentences;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses unknown query parameters and unlawful values, all at once, before a resource reads them. */
class QueryParameterFilter {

    private final Contract contract;

    QueryParameterFilter(Contract contract) {
        this.contract = contract;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var operation = resource.getResourceMethod().getAnnotation(Operation.class);
        if (operation == null || operation.hidden()) {
            return;
        }
        var known = contract.queryParametersOf(operation.operationId());
        var faults = new ArrayList<Fault>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            var parameter = known.get(name);
            if (parameter == null) {
                faults.add(Fault.ofParameter(name, FaultCode.UNKNOWN_PARAMETER, unknown(name, known.keySet())));
            } else if (values.size() > 1) {
                faults.add(Fault.ofParameter(
                        name, FaultCode.DUPLICATE, "`%s` appears more than once: send it once.".formatted(name)));
            } else if (values.get(0).indexOf('\0') >= 0) {
                faults.add(Fault.ofParameter(
                        name,
                        FaultCode.WRONG_FORMAT,
                        "`%s` contains the character U+0000: remove it.".formatted(name)));
            } else {
                faults.addAll(contract.faultsOf(name, parameter, typed(values.get(0), parameter.type())));
            }
        });
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** A query value is text; where the schema wants a whole number or a truth, text that is one counts as one. */
    private static JsonNode typed(String value, String type) {
        if ("integer".equals(type) && value.matches("-?\\d{1,9}")) {
            return IntNode.valueOf(Integer.parseInt(value));
        }
        if ("boolean".equals(type) && value.matches("true|false")) {
            return BooleanNode.valueOf(Boolean.parseBoolean(value));
        }
        return TextNode.valueOf(value);
    }

    private static String unknown(String name, Set<String> known) {
        return known.isEmpty()
                ? "`%s` is not known here: this operation takes no query parameters.".formatted(name)
                : "`%s` is not known here: use %s.".formatted(name, Sentences.oneOf(List.copyOf(new TreeSet<>(known))));
    }
}
