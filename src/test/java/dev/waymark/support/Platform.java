package dev.waymark.support;

/**
 * What several people do on one coaching platform, in few words.
 *
 * @param tenant the platform's name
 */
public record Platform(String tenant) {

    public Response get(Api who, String path) {
        return who.of(tenant).get(path);
    }

    public Response post(Api who, String path) {
        return who.of(tenant).post(path);
    }

    public Response post(Api who, String path, String body) {
        return json(who, body).post(path);
    }

    public Response put(Api who, String path, String body) {
        return json(who, body).put(path);
    }

    public Response delete(Api who, String path) {
        return who.of(tenant).delete(path);
    }

    private Request json(Api who, String body) {
        return who.of(tenant).contentType("application/json").body(body);
    }
}
