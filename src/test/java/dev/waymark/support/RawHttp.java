package dev.waymark.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request as it is written, which no HTTP client does. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawHttp() {}

    /** What the service under test says before it closes: the request must not keep the connection. */
    public static String exchange(String request) {
        return exchange(Api.port(), request);
    }

    /** What the service at this address says before it closes. */
    public static String exchange(URI service, String request) {
        return exchange(service.getPort(), request);
    }

    private static String exchange(int port, String request) {
        try (var socket = connected(port)) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Begins a request to the service under test and breaks off. */
    public static void abandon(String beginning) {
        try (var socket = connected(Api.port())) {
            write(socket, beginning);
            socket.setSoLinger(true, 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Socket connected(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
