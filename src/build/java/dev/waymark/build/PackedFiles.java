package dev.waymark.build;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses the static files that the service has for browsers, so that it never does so itself. The build runs this program:
 * its first argument is the folder of the compiled classes, the others are the files' paths.
 */
public final class PackedFiles {

    private PackedFiles() {}

    public static void main(String[] arguments) throws IOException {
        var classes = Path.of(arguments[0]);
        for (var path : Arrays.asList(arguments).subList(1, arguments.length)) {
            pack(path, classes.resolve("META-INF/packed" + path + ".gz"));
        }
    }

    private static void pack(String path, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var content = PackedFiles.class.getResourceAsStream("/META-INF/resources" + path);
                var packed = new BestCompression(new FileOutputStream(target.toFile()))) {
            if (content == null) {
                throw new IOException(path + " is not on the class path");
            }
            content.transferTo(packed);
        }
    }

    private static final class BestCompression extends GZIPOutputStream {

        BestCompression(OutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
