package dev.waymark.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which operation a walk tries next. It remembers what has not succeeded, and what has not been refused, in the walk so far. */
final class NextOperation {

    private final List<Operation> operations;
    private final List<Operation> lacking;
    private final List<Operation> unrefused;
    private final Random random;

    NextOperation(List<Operation> operations, Random random) {
        this.operations = operations;
        this.lacking = new ArrayList<>(operations);
        this.unrefused = new ArrayList<>(operations);
        this.random = random;
    }

    void succeeded(Operation operation) {
        lacking.remove(operation);
    }

    void refused(Operation operation) {
        unrefused.remove(operation);
    }

    /**
     * What has not succeeded yet comes more often, and deleting a thing more rarely, so that there is something to work
     * with.
     */
    Operation any() {
        var isWanted = !lacking.isEmpty() && random.nextInt(4) == 0;
        var operation = Hostile.oneOf(isWanted ? lacking : operations, random);
        var deletes = operation.method().equals("DELETE") && operation.path().endsWith("}");
        return erases(operation) || deletes && !isWanted && random.nextBoolean() ? any() : operation;
    }

    Stream<Operation> creations() {
        return operations.stream().filter(operation -> operation.method().equals("POST"));
    }

    /** Those that add to the things of which an operation takes one: they are sent to {@code .../steps}, say. */
    Stream<Operation> creationsFor(Operation operation) {
        return creations().filter(creation -> {
            var things = creation.path().substring(creation.path().lastIndexOf('/'));
            return operation.path().contains(things + "/{");
        });
    }

    List<Operation> lacking() {
        return lacking.stream().filter(operation -> !erases(operation)).toList();
    }

    List<Operation> unrefused() {
        return unrefused.stream().filter(operation -> !erases(operation)).toList();
    }

    /** Those with this in their path. */
    Stream<Operation> at(String part) {
        return operations.stream().filter(operation -> operation.path().contains(part));
    }

    /** What leaves nothing to work with comes last. */
    Stream<Operation> erasing() {
        return operations.stream().filter(NextOperation::erases);
    }

    private static boolean erases(Operation operation) {
        return operation.id().equals("eraseMember");
    }
}
