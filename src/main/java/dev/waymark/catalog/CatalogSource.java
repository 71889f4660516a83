package dev.waymark.catalog;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the catalog once, at startup: a service with invalid content does not run. */
class CatalogSource {

    @Produces
    @Singleton
    @Startup
    Catalog catalog() {
        return new CatalogLoader().load();
    }
}
