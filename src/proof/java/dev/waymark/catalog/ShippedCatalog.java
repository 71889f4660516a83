package dev.waymark.catalog;

/** Lets programs without a container have the catalog as the service loads it. */
public final class ShippedCatalog {

    private ShippedCatalog() {}

    /** The catalog on the class path, checked like at the service's start. */
    public static Catalog load() {
        return new CatalogLoader().load();
    }
}
