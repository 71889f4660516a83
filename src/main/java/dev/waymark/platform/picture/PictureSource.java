package dev.waymark.platform.picture;

import dev.waymark.platform.tenancy.Scope;
import java.util.List;
import java.util.Map;

/** A feature that draws pictures which a link may open. */
public interface PictureSource {

    /** How to draw each kind of picture, by the kind's name in links. */
    Map<String, Drawing> pictures();

    /**
     * Which pictures the export of a member has: for a kind, the query of what its drawing gets, one id each, the newest first. Its
     * parameters are the tenant and the member.
     */
    default Map<String, String> exported() {
        return Map.of();
    }

    /** Draws a picture. */
    interface Drawing {

        /**
         * The picture as SVG.
         *
         * @param about what the link was made for: ids and parameters that were valid then
         * @param scope the one member whose picture it is
         */
        String svg(List<String> about, Scope scope);
    }
}
