package dev.tandem.postgres;

/** The order of a migration, top to bottom, each phase with the reason for its place. */
enum PostgresPhase {
    /** Tables, types and sequences may move there. */
    CREATE_SCHEMAS,
    /** A view stands in the way of most changes to what it reads; these still have the names from before the renames. */
    DROP_VIEWS,
    /** Those whose names tables get. */
    DROP_INDEXES_IN_THE_WAY,
    /** All statements below speak of the new names. */
    RENAME_TABLES_AND_COLUMNS,
    /** Likewise. */
    RENAME_TYPES_AND_SEQUENCES,
    /** Before anything that takes long. */
    GUARD_ENUM_VALUES,
    /** Before the keys that they refer to. */
    DROP_FOREIGN_KEYS,
    /** Children first, those of a circle without their foreign keys; before the keys that their children refer to. */
    DROP_TABLES,
    /** Before the columns that they read change their types. */
    DROP_CHECKS,
    /** Before the columns that they read change their types. */
    DROP_INDEXES,
    /** Before the columns that they hold together go. */
    DROP_UNIQUES,
    /** Before the columns that they hold together go, or cease to be NOT NULL. */
    DROP_PRIMARY_KEYS,
    /** Before the type and the NOT NULL that they insist on change; the names of their sequences are free then. */
    DROP_IDENTITIES,
    /** A view may take the name of a table that was dropped. */
    RENAME_VIEWS,
    /** Takes names that the drops above left free, before anything new wants one. */
    RENAME_CONSTRAINTS_AND_INDEXES,
    /** A new column may have the type, and its default may ask the sequence. */
    CREATE_TYPES_AND_SEQUENCES,
    /** Nothing of a new table needs what changes below; a foreign key to it does. */
    CREATE_TABLES,
    /** Before any column goes or changes, because a backfill reads what the rows hold now. */
    ADD_COLUMNS,
    /** As they are when the rows are looked at: a column may be filled from one that goes. */
    FILL_COLUMNS,
    /** Of an online migration, once they are filled; a primary key may need it. */
    REQUIRE_COLUMNS,
    /** Of an online migration, for the constraints that are to take them over. */
    BUILD_UNIQUE_INDEXES,
    /** Of an online migration, before what they stand on changes or goes. */
    DROP_INDEXES_CONCURRENTLY,
    /** Of an online migration, once their names are free. */
    NAME_UNIQUE_INDEXES,
    /** Before the columns that they compute from go or change their types. */
    DROP_GENERATED,
    /** A default of the old type would stand in the way of the new one. */
    DROP_DEFAULTS,
    DROP_NOT_NULLS,
    /** A sequence with bounds that the new type does not hold stops the change to it. */
    NARROW_IDENTITIES,
    ALTER_TYPES,
    /** Of new columns whose rows are filled with something else. */
    SET_DEFAULTS_OF_FILLED,
    /** In the words of the new type. */
    SET_DEFAULTS,
    /** Fills what was generated, and in the words of the new type what changes its type; then insists. */
    SET_NOT_NULLS,
    /** When nothing can be filled from them any more; the names of their sequences are free then. */
    DROP_COLUMNS,
    /** Likewise, those that something was filled from. */
    DROP_TABLES_THAT_WERE_READ,
    /** On columns that are NOT NULL and have no default. */
    SET_IDENTITIES,
    /** Once the columns that they compute from are as they are to be. */
    ADD_GENERATED,
    ADD_PRIMARY_KEYS,
    /** Before the foreign keys that need them. */
    ADD_UNIQUES,
    /** A foreign key may need a unique one. */
    CREATE_INDEXES,
    ADD_CHECKS,
    /** When all tables and all their keys are there. */
    ADD_FOREIGN_KEYS,
    /** When all that they read is there. */
    CREATE_VIEWS,
    /** When no column is left that has or asks them. */
    DROP_TYPES_AND_SEQUENCES,
    /** When nothing is left in them. */
    DROP_SCHEMAS,
    /** Of an online migration, on columns as they are to be. */
    BUILD_INDEXES,
    /** Of an online migration, when what replaces them is built. */
    DROP_REPLACED_INDEXES,
    /** Of an online migration, once their names are free. */
    NAME_BUILT_INDEXES,
    /** Of an online migration, when no row that offends can come any more. */
    VALIDATE_CONSTRAINTS
}
