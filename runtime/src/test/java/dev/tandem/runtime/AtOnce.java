package dev.tandem.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Programs that start at the same moment, in a thread each. */
final class AtOnce {

    private AtOnce() {}

    /** The same program so many times. */
    static <T> List<T> run(int times, Supplier<T> program) throws Exception {
        return run(Collections.nCopies(times, program));
    }

    /** Their results, in their order; a failure of one is a failure of all. */
    static <T> List<T> run(List<? extends Supplier<T>> programs) throws Exception {
        CyclicBarrier start = new CyclicBarrier(programs.size());
        ExecutorService threads = Executors.newFixedThreadPool(programs.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Supplier<T> program : programs) {
                running.add(threads.submit(() -> {
                    start.await();
                    return program.get();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
