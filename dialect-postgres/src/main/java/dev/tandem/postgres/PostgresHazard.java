package dev.tandem.postgres;

import dev.tandem.plan.Hazard;
import dev.tandem.plan.HazardKind;
import dev.tandem.schema.QualifiedName;
import java.util.List;

/**
 * What a statement does to a running Postgres. The locks were measured on 14, 16 and 18. ACCESS EXCLUSIVE keeps readers
 * and writers out, SHARE ROW EXCLUSIVE and SHARE keep writers out.
 */
enum PostgresHazard implements HazardKind {
    INDEX_BLOCKS_WRITES(
            "TS301",
            Severity.WARNING,
            "nobody can write to the table while the index is built",
            "move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large"),
    DROP_INDEX_LOCKS(
            "TS302",
            Severity.WARNING,
            "the table is locked for readers and writers until the migration ends",
            "let it run when little else does, with a lock timeout"),
    UNIQUE_SCANS(
            "TS303",
            Severity.WARNING,
            "the table is locked for readers and writers while its rows are compared",
            "build a unique index concurrently first and add the constraint USING INDEX if the table is large"),
    PRIMARY_KEY_SCANS(
            "TS304",
            Severity.WARNING,
            "the table is locked for readers and writers while its keys are compared",
            "build a unique index concurrently first and add the key USING INDEX if the table is large"),
    FOREIGN_KEY_VALIDATES(
            "TS305",
            Severity.WARNING,
            "nobody can write to either table while all rows are looked at",
            "add it NOT VALID and validate it in a later migration if the table is large"),
    DROP_FOREIGN_KEY_LOCKS_PARENT(
            "TS306",
            Severity.WARNING,
            "both tables, also the one it refers to, are locked for readers and writers until the migration ends",
            "let it run when little else does, with a lock timeout"),
    CHECK_VALIDATES(
            "TS307",
            Severity.WARNING,
            "the table is locked for readers and writers while all rows are looked at",
            "add it NOT VALID and validate it in a later migration if the table is large"),
    SET_NOT_NULL_SCANS(
            "TS308",
            Severity.WARNING,
            "the table is locked for readers and writers while all rows are looked at",
            "validate a check that it is not null in an earlier migration if the table is large"),
    DEFAULT_REWRITES(
            "TS309",
            Severity.WARNING,
            "the table is rewritten under a lock where the default differs from row to row",
            "add the column nullable, fill it in portions and require it later if the table is large"),
    IDENTITY_REWRITES(
            "TS310",
            Severity.WARNING,
            "the table is rewritten under a lock to number its rows",
            "let it run when the table may stand still"),
    GENERATED_REWRITES(
            "TS311",
            Severity.WARNING,
            "the table is rewritten under a lock to compute the column",
            "let it run when the table may stand still"),
    TYPE_REWRITES(
            "TS312",
            Severity.WARNING,
            "the table and its indexes are rewritten under a lock",
            "add a second column, fill it in portions and swap the two if the table is large"),
    VIEW_RECREATED(
            "TS313",
            Severity.WARNING,
            "the view is made anew: its grants, owner and comments are lost",
            "grant again what was granted, in a file of tandem generate --custom"),
    BACKFILL_UPDATES(
            "TS314",
            Severity.WARNING,
            "the rows are updated in one go and stay locked until the migration ends",
            "fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large"),
    ROWS_UPDATED_AT_ONCE(
            "TS335",
            Severity.WARNING,
            "the rows are updated in one go and stay locked for other writers until that is done",
            "fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large"),
    PRIMARY_KEY_DROPPED(
            "TS315",
            Severity.WARNING,
            "without its key the table's updates and deletes cannot be replicated until it has one again",
            "look whether a publication holds the table"),
    DROP_NOT_NULL_FREES(
            "TS316",
            Severity.WARNING,
            "a program that still runs may meet NULL where there never was one",
            "let every program that reads the column expect NULL first"),
    READ_AS_UTC(
            "TS317",
            Severity.WARNING,
            "times without a zone are taken to be UTC",
            "change the statement before it is applied anywhere if they were noted in another zone"),
    READ_AS_MILLISECONDS(
            "TS318",
            Severity.WARNING,
            "numbers are taken to be milliseconds since 1970",
            "change the statement before it is applied anywhere if they count something else"),
    CAST_THROUGH_TEXT(
            "TS319",
            Severity.WARNING,
            "values are written as text and read again as the new type, whose rules only the database knows",
            "try the migration on a copy of the rows first"),
    READ_AS_UTF8(
            "TS320",
            Severity.WARNING,
            "bytes are taken to be text in UTF-8",
            "write a custom migration if they are encoded otherwise"),
    NEEDS_15(
            "TS321",
            Severity.WARNING,
            "NULLS NOT DISTINCT is known to Postgres 15 and newer; an older one stops at this statement",
            "make sure that every server this runs on is 15 or newer"),
    ENUM_VALUE_REMOVED(
            "TS330",
            Severity.ERROR,
            "rows that hold a value that goes stop the migration",
            "give these rows another value in an earlier migration"),
    ENUM_RECREATED(
            "TS331",
            Severity.WARNING,
            "the type is made anew and every table that has it is rewritten under a lock; its grants and owner are lost",
            "let it run when the tables may stand still, and grant again in a custom migration what was granted"),
    ENUM_VALUE_NOT_YET_USABLE(
            "TS332",
            Severity.WARNING,
            "nothing can use the new value before this migration is committed",
            "apply each migration in a transaction of its own"),
    SEQUENCE_DROPPED(
            "TS333",
            Severity.ERROR,
            "how far it has counted is lost",
            "note its last value first if it may still be needed"),
    MATERIALIZED_VIEW_RECREATED(
            "TS334",
            Severity.WARNING,
            "the view is filled anew, and its indexes, grants, owner and comments are lost",
            "create again in a custom migration what stood on it");

    private final String code;
    private final Severity severity;
    private final String sentence;
    private final String fix;

    PostgresHazard(String code, Severity severity, String sentence, String fix) {
        this.code = code;
        this.severity = severity;
        this.sentence = sentence;
        this.fix = fix;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    Hazard of(String subject) {
        return new Hazard(this, subject, fix);
    }

    List<Hazard> at(QualifiedName table) {
        return List.of(of(table.toString()));
    }

    List<Hazard> at(QualifiedName table, String part) {
        return List.of(of(table + "." + part));
    }
}
