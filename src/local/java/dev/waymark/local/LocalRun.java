package dev.waymark.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service with its own database and identity: for trying it out, never for real members. */
@QuarkusMain
public class LocalRun {

    public static void main(String... arguments) {
        LocalDatabase.start();
        LocalIdentity.configure();
        Quarkus.run(arguments);
    }
}
