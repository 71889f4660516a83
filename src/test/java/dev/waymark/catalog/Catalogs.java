package dev.waymark.catalog;

/** The catalog for tests that need no container. */
public final class Catalogs {

    private Catalogs() {}

    /** What is shipped, as the service loads it. */
    public static Catalog shipped() {
        return new CatalogLoader().load();
    }
}
