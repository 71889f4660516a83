package dev.waymark.local;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;

/** Starts the service with its own database and identity: for trying it out, never for real members. */
@QuarkusMain
public class LocalRun {

    public static void main(String... arguments) {
        try {
            var database = LocalDatabase.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterTheService(database)));
        } catch (IOException | RuntimeException failed) {
            System.err.printf(
                    "The embedded PostgreSQL did not start in %s: %s%n", LocalDatabase.DATA, failed.getMessage());
            System.exit(1);
        }
        LocalIdentity.configure();
        Quarkus.run(arguments);
    }

    private static void stopAfterTheService(LocalDatabase database) {
        var service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        try {
            database.stop();
        } catch (IOException failed) {
            System.err.println("The embedded PostgreSQL did not stop: " + failed.getMessage());
        }
        System.out.printf("%nWaymark has stopped. Your data is kept in%n%s%n", LocalDatabase.DATA);
    }
}
