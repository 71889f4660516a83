package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Completes the contract at build time by rules, so that resources need few annotations. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return OpenObjects.opened(SchemaNames.renamed(schema));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var endpoints = Endpoint.of(document, index);
        PermissionCheck.check(endpoints);
        endpoints.forEach(new Signatures(index)::describe);
        new SchemaShapes(index, document).apply();
        new SchemaNames(document).apply();
        new PreviewSchemas(document).apply();
        new OperationDetails(document, new ProblemComponents(document), endpoints).apply();
    }
}
