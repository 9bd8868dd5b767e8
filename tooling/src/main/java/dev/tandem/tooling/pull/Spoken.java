package dev.tandem.tooling.pull;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfCollation;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfGenerated;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Value;
import dev.tandem.dialect.Dialect;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.settings.Dialects;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that may stand for a column. What they would become the dialects themselves are asked, so that nothing here has to know. */
record Spoken(ColumnType type, boolean autoIncrement, Optional<Value> defaultValue) {

    static final OfCollation NO_COLLATION = new OfCollation(Optional.empty(), Optional.empty());

    static Spoken of(ColumnType type) {
        return new Spoken(type, false, Optional.empty());
    }

    Spoken numbered() {
        return new Spoken(type, true, defaultValue);
    }

    Spoken withDefault(Value value) {
        return new Spoken(type, autoIncrement, Optional.of(value));
    }

    OfColumn column(String name, boolean notNull, Optional<OfGenerated> generated, OfCollation collation) {
        return new OfColumn(
                name,
                type,
                notNull,
                autoIncrement,
                defaultValue,
                Optional.empty(),
                Optional.empty(),
                generated,
                List.of(),
                collation,
                Optional.empty());
    }

    /** What each dialect makes of them. */
    Sides<ColumnSchema> resolved() {
        OfTable table = new OfTable(
                "t",
                Optional.empty(),
                List.of(column("c", false, Optional.empty(), NO_COLLATION)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Optional.empty());
        Declaration declaration = Declaration.of(List.of(table), List.of());
        return Sides.onBoth(resolved(Dialects.SQLITE, declaration), resolved(Dialects.POSTGRES, declaration));
    }

    private static ColumnSchema resolved(Dialect dialect, Declaration declaration) {
        return dialect.resolve(declaration, Schema.EMPTY)
                .schema()
                .tables()
                .list()
                .get(0)
                .columns()
                .list()
                .get(0);
    }
}
