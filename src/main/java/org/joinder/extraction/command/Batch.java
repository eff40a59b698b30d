package org.joinder.extraction.command;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on documents in parallel and hands the results on in the order they were given. Only a few are in work at a time,
 * so that memory does not grow with the number of documents.
 */
final class Batch<R> implements AutoCloseable {

    private final ExecutorService workers;
    private final int ahead;
    private final Function<Input, R> work;
    private final Consumer<R> output;
    private final Queue<Future<R>> inWork = new ArrayDeque<>();

    Batch(int jobs, Function<Input, R> work, Consumer<R> output) {
        this.workers = Executors.newFixedThreadPool(jobs);
        this.ahead = jobs * 4;
        this.work = work;
        this.output = output;
    }

    void add(Input input) {
        if (inWork.size() >= ahead) {
            output.accept(result());
        }
        inWork.add(workers.submit(() -> work.apply(input)));
    }

    @Override
    public void close() {
        try {
            while (!inWork.isEmpty()) {
                output.accept(result());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private R result() {
        try {
            return inWork.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while documents were in work", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
