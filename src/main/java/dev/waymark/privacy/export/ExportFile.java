package dev.waymark.privacy.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * The file that an export is in between being written and being sent. It has no name in its folder any more when the first byte is
 * written, and only this process has it open: whatever ends the process, nothing is left behind.
 */
final class ExportFile implements Closeable {

    private static final int BUFFER_BYTES = 65_536;

    private final FileChannel file;
    private final long most;

    private ExportFile(FileChannel file, long most) {
        this.file = file;
        this.most = most;
    }

    /**
     * Creates one.
     *
     * @param most bytes that may be written
     */
    static ExportFile create(long most) throws IOException {
        var path = Files.createTempFile("waymark-export-", ".part");
        try {
            return new ExportFile(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE), most);
        } finally {
            Files.delete(path);
        }
    }

    /** What writes an export. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream target) throws SQLException, IOException;
    }

    /**
     * Writes the export.
     *
     * @throws ExportTooLargeException if there is more than may be written
     */
    void write(Writing export) throws SQLException, IOException {
        var target = new BufferedOutputStream(new Bounded(Channels.newOutputStream(file), most), BUFFER_BYTES);
        export.to(target);
        target.flush();
        file.position(0);
    }

    /** How many bytes were written. */
    long size() throws IOException {
        return file.size();
    }

    /** What was written. */
    InputStream content() {
        return Channels.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Bounded extends OutputStream {

        private final OutputStream target;
        private long left;

        private Bounded(OutputStream target, long most) {
            this.target = target;
            this.left = most;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new ExportTooLargeException();
            }
            target.write(bytes, start, length);
        }
    }
}
