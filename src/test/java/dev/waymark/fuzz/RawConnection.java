package dev.waymark.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** One connection on which bytes are sent as they are, well formed or not. */
final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Ends what is sent, and gives all that comes back until the service closes too. */
    byte[] endAndRead() throws IOException {
        socket.shutdownOutput();
        return read();
    }

    /** All that comes back until the service closes. */
    byte[] read() throws IOException {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("Neither an answer nor an end", silent);
        }
    }

    /** Breaks off without a word. */
    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
