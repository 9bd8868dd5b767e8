package dev.tandem.benchmark;

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
