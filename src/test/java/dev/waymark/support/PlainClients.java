package dev.waymark.support;

import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.PlainSocketFactory;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.params.HttpParams;

/**
 * HTTP clients for REST Assured, which makes one for each request: without TLS, whose trusted certificates take longer
 * to load than a request takes. REST Assured needs classes that their library has deprecated.
 */
@SuppressWarnings("deprecation")
final class PlainClients {

    private static final HttpParams PARAMETERS = new DefaultHttpClient().getParams();

    private static final SchemeRegistry SCHEMES = new SchemeRegistry();

    static {
        SCHEMES.register(new Scheme("http", 80, PlainSocketFactory.getSocketFactory()));
    }

    private PlainClients() {}

    static HttpClient make() {
        return new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES), PARAMETERS);
    }
}
