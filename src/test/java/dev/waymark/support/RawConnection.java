package dev.waymark.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One connection on which bytes are sent as they are, well formed or not. */
public final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final Pattern CHUNKED = Pattern.compile("(?i)\r\ntransfer-encoding: chunked\r\n");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)");

    private final Socket socket;

    public RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    public RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    public RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Ends what is sent, and gives all that comes back until the service closes too. */
    public byte[] endAndRead() throws IOException {
        socket.shutdownOutput();
        return read();
    }

    /** All that comes back until the service closes. */
    public byte[] read() throws IOException {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("Neither an answer nor an end", silent);
        }
    }

    /** All that comes back until the service closes, as text. */
    public String readText() throws IOException {
        return new String(read(), StandardCharsets.UTF_8);
    }

    /** The next answer, while the connection stays open. */
    public String readAnswer() throws IOException {
        var head = readUntil(END_OF_HEAD);
        if (CHUNKED.matcher(head).find()) {
            return head + readUntil(LAST_CHUNK);
        }
        var length = LENGTH.matcher(head);
        return head + readMore(length.find() ? Integer.parseInt(length.group(1)) : 0);
    }

    private String readUntil(String end) throws IOException {
        var text = new StringBuilder();
        while (text.length() < end.length()
                || !text.substring(text.length() - end.length()).equals(end)) {
            text.append(readMore(1));
        }
        return text.toString();
    }

    private String readMore(int length) throws IOException {
        var bytes = socket.getInputStream().readNBytes(length);
        if (bytes.length < length) {
            throw new AssertionError("The service closed before its answer was complete");
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether nothing has come back so far. */
    public boolean isUnanswered() throws IOException {
        return socket.getInputStream().available() == 0;
    }

    /** Breaks off without a word. */
    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
