package dev.waymark.catalog;

/** Loads the catalog, as the service does, for programs without a container. */
public final class ShippedCatalog {

    private ShippedCatalog() {}

    /** The catalog on the class path, checked as at the service's startup. */
    public static Catalog load() {
        return new CatalogLoader().load();
    }
}
