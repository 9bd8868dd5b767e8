package dev.tandem.postgres;

/** The order of an online migration: quick work in transactions and long work without take turns. */
enum OnlineStage {
    /** What the long work that follows needs: names as they are to be, and columns that can be filled. */
    PREPARE(true),
    /** Before what the rows are filled from goes, and before the constraints that need the values and the indexes. */
    FILL(false),
    /** All the rest, so that what takes the place of something else is there when that goes. */
    CHANGE(true),
    /** When writers can no longer add to what it finds. */
    FINISH(false);

    private final boolean quick;

    OnlineStage(boolean quick) {
        this.quick = quick;
    }

    boolean isQuick() {
        return quick;
    }

    static OnlineStage of(PostgresPhase phase) {
        return switch (phase) {
            case CREATE_SCHEMAS,
                    DROP_INDEXES_IN_THE_WAY,
                    RENAME_TABLES_AND_COLUMNS,
                    RENAME_TYPES_AND_SEQUENCES,
                    CREATE_TYPES_AND_SEQUENCES,
                    ADD_COLUMNS,
                    SET_DEFAULTS_OF_FILLED -> PREPARE;
            case FILL_COLUMNS, REQUIRE_COLUMNS, BUILD_UNIQUE_INDEXES, DROP_INDEXES_CONCURRENTLY, NAME_UNIQUE_INDEXES ->
                FILL;
            case DROP_VIEWS,
                    GUARD_ENUM_VALUES,
                    DROP_FOREIGN_KEYS,
                    DROP_TABLES,
                    DROP_CHECKS,
                    DROP_INDEXES,
                    DROP_UNIQUES,
                    DROP_PRIMARY_KEYS,
                    DROP_IDENTITIES,
                    RENAME_VIEWS,
                    RENAME_CONSTRAINTS_AND_INDEXES,
                    CREATE_TABLES,
                    DROP_GENERATED,
                    DROP_DEFAULTS,
                    DROP_NOT_NULLS,
                    NARROW_IDENTITIES,
                    ALTER_TYPES,
                    SET_DEFAULTS,
                    SET_NOT_NULLS,
                    DROP_COLUMNS,
                    DROP_TABLES_THAT_WERE_READ,
                    SET_IDENTITIES,
                    ADD_GENERATED,
                    ADD_PRIMARY_KEYS,
                    ADD_UNIQUES,
                    CREATE_INDEXES,
                    ADD_CHECKS,
                    ADD_FOREIGN_KEYS,
                    CREATE_VIEWS,
                    DROP_TYPES_AND_SEQUENCES,
                    DROP_SCHEMAS -> CHANGE;
            case BUILD_INDEXES, DROP_REPLACED_INDEXES, NAME_BUILT_INDEXES, VALIDATE_CONSTRAINTS -> FINISH;
        };
    }
}
