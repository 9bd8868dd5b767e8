package dev.tandem.benchmark;

import java.util.List;

/** Who takes part, in the order of the table's columns; the first is what the others are measured by. */
enum Entrant {
    RAW("raw JDBC") {
        @Override
        Contestant contestant() {
            return new RawLoop();
        }
    },
    TANDEM("Tandem") {
        @Override
        Contestant contestant() {
            return new WithTandem();
        }
    },
    FLYWAY("Flyway") {
        @Override
        Contestant contestant() {
            return new WithFlyway();
        }
    },
    LIQUIBASE("Liquibase") {
        @Override
        Contestant contestant() {
            return new WithLiquibase();
        }
    };

    static final List<Entrant> ALL = List.of(values());

    private final String title;

    Entrant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Made late, so that a fresh JVM loads the classes of one. */
    abstract Contestant contestant();
}
