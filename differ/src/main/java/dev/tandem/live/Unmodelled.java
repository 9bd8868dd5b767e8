package dev.tandem.live;

import dev.tandem.schema.QualifiedName;
import java.util.Optional;

/**
 * Something in a database that no schema has words for: no snapshot holds it and no migration of ours makes it, but
 * whoever compares or adopts the database has to know of it.
 *
 * @param table the one it belongs to
 * @param detail what is worth saying beside its name, in SQL or in words; may be empty
 */
public record Unmodelled(Kind kind, QualifiedName name, Optional<QualifiedName> table, String detail) {

    /** What kind of thing it is. */
    public enum Kind {
        CHECK("check"),
        COLLATION("collation"),
        COMMENT("comment"),
        CONFLICT_CLAUSE("conflict clause"),
        DOMAIN("domain"),
        EVENT_TRIGGER("event trigger"),
        EXCLUSION_CONSTRAINT("exclusion constraint"),
        EXTENSION("extension"),
        FOREIGN_TABLE("foreign table"),
        FUNCTION("function"),
        INDEX("index"),
        INHERITANCE("inheritance"),
        KEY("key"),
        PARTITION("partition"),
        PARTITIONED_TABLE("partitioned table"),
        REFERENCE("reference"),
        RULE("rule"),
        SEQUENCE("sequence"),
        SHADOW_TABLE("shadow table"),
        STATISTICS("statistics"),
        TABLE_OPTION("table option"),
        TEXT_COMPARISON("comparison by text"),
        TRIGGER("trigger"),
        TYPE("type"),
        UNIQUE_CONSTRAINT("unique constraint"),
        UNNAMED_CHECK("unnamed check"),
        VIEW_COLUMNS("view's list of columns"),
        VIRTUAL_TABLE("virtual table");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As a message names it. */
        public String word() {
            return word;
        }
    }

    /** Something that stands for itself. */
    public static Unmodelled of(Kind kind, QualifiedName name, String detail) {
        return new Unmodelled(kind, name, Optional.empty(), detail);
    }

    /** Something of a table, named as it is there. */
    public static Unmodelled in(QualifiedName table, Kind kind, String name, String detail) {
        return new Unmodelled(kind, table.renamed(name), Optional.of(table), detail);
    }
}
