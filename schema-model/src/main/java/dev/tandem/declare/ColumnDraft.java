package dev.tandem.declare;

import dev.tandem.schema.Generated;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.Optional;

/** What was said of a column so far. */
final class ColumnDraft implements Entry {
    private final Columns owner;
    private final String ownName;
    private final ColumnType type;
    private final Optional<Place> place = Place.here();

    boolean notNull;
    boolean primaryKey;
    boolean autoIncrement;
    boolean unique;
    boolean nullsNotDistinct;
    Optional<String> uniqueName = Optional.empty();
    Optional<Value> defaultValue = Optional.empty();
    Optional<Value> backfill = Optional.empty();
    Optional<String> renamedFrom = Optional.empty();
    Optional<KeyDraft> reference = Optional.empty();
    Optional<Sql> generatedAs = Optional.empty();
    Generated.Storage storage = Generated.Storage.STORED;
    Optional<String> sqliteCollation = Optional.empty();
    Optional<String> postgresCollation = Optional.empty();
    List<String> oneOf = List.of();

    ColumnDraft(Columns owner, String name, ColumnType type) {
        this.owner = owner;
        this.ownName = name;
        this.type = type;
    }

    /** To say more; refused once the table is closed. */
    ColumnDraft open() {
        owner.checkOpen();
        return this;
    }

    Columns owner() {
        return owner;
    }

    /** With the prefix of the part that it is in, if any. */
    String name() {
        return owner.prefix() + ownName;
    }

    ColumnType type() {
        return type;
    }

    Optional<Place> place() {
        return place;
    }

    /** What it computes, with the names that the columns of its part have by now. */
    Optional<Sql> generatedNow() {
        return generatedAs.map(this::withPrefixes);
    }

    private Sql withPrefixes(Sql expression) {
        return owner.prefix().isEmpty()
                ? expression
                : new Sql(withPrefixes(expression.sqlite()), withPrefixes(expression.postgres()));
    }

    private String withPrefixes(String expression) {
        SqlTokens tokens = SqlTokens.of(expression);
        for (Entry entry : owner.entries()) {
            if (entry instanceof ColumnDraft sibling) {
                tokens = tokens.renameColumn("", sibling.ownName, sibling.name());
            }
        }
        return tokens.toString();
    }
}
