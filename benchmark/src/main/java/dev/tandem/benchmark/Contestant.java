package dev.tandem.benchmark;

/** A way to bring a database up to date with a workload, as its users would call it when a program starts. */
@FunctionalInterface
interface Contestant {

    void migrate(Workload workload, Target target) throws Exception;
}
