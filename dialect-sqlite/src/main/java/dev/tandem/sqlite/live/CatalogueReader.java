package dev.tandem.sqlite.live;

import static org.jooq.Records.mapping;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Asks for the catalogue of the main database, in one query for each kind of thing. Tables whose names begin with {@code
 * sqlite_} are SQLite's own (https://www.sqlite.org/fileformat2.html, section 2.6.1); a virtual table has no root page,
 * and a pragma that asks for its columns fails where its module is missing.
 */
final class CatalogueReader {

    private static final String RELATIONS = """
            SELECT l.name, l.type, l.wr, l.strict, s.sql
            FROM pragma_table_list l JOIN sqlite_schema s ON s.name = l.name AND s.type IN ('table', 'view')
            WHERE l.schema = 'main' AND lower(substr(l.name, 1, 7)) <> 'sqlite_'
            ORDER BY s.rowid""";

    private static final String COLUMNS = """
            SELECT s.name, c.name, c.type, c."notnull", c.pk, c.hidden
            FROM sqlite_schema s JOIN pragma_table_xinfo(s.name, 'main') c
            WHERE s.type = 'table' AND s.rootpage > 0
            ORDER BY s.rowid, c.cid""";

    /** SQLite counts the keys of a table from its last to its first. */
    private static final String REFERENCES = """
            SELECT s.name, k.id, k."table", k."from", k."to", k.on_delete, k.on_update
            FROM sqlite_schema s JOIN pragma_foreign_key_list(s.name, 'main') k
            WHERE s.type = 'table' AND s.rootpage > 0
            ORDER BY s.rowid, k.id DESC, k.seq""";

    /** Asked the other way round, SQLite would search its whole schema for each index. */
    private static final String INDEXES = """
            SELECT s.tbl_name, s.name, i."unique", s.sql
            FROM sqlite_schema s JOIN pragma_index_list(s.tbl_name, 'main') i ON i.name = s.name
            WHERE s.type = 'index' AND s.sql IS NOT NULL
            ORDER BY s.rowid""";

    /** The columns of uniques that are constraints: of two over the same columns SQLite keeps one. */
    private static final String UNIQUE_COLUMNS = """
            SELECT s.name, i.name, x.name
            FROM sqlite_schema s
            JOIN pragma_index_list(s.name, 'main') i ON i.origin = 'u'
            JOIN pragma_index_xinfo(i.name, 'main') x ON x.key
            WHERE s.type = 'table' AND s.rootpage > 0
            ORDER BY s.rowid, i.seq DESC, x.seqno""";

    private static final String TRIGGERS = """
            SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid""";

    private final DSLContext database;

    CatalogueReader(DSLContext database) {
        this.database = database;
    }

    Catalogue read() {
        return new Catalogue(relations(), columns(), references(), indexes(), uniqueColumns(), triggers());
    }

    private List<Catalogue.Relation> relations() {
        return database.resultQuery(RELATIONS)
                .coerce(text("name"), text("type"), flag("wr"), flag("strict"), text("sql"))
                .fetch(mapping(Catalogue.Relation::new));
    }

    private List<Catalogue.Column> columns() {
        return database.resultQuery(COLUMNS)
                .coerce(text("table"), text("name"), text("type"), flag("notnull"), number("pk"), number("hidden"))
                .fetch(mapping(Catalogue.Column::new));
    }

    private List<Catalogue.Reference> references() {
        return database.resultQuery(REFERENCES)
                .coerce(
                        text("table"),
                        number("id"),
                        text("target"),
                        text("from"),
                        text("to"),
                        text("on_delete"),
                        text("on_update"))
                .fetch(mapping((table, id, target, from, to, onDelete, onUpdate) ->
                        new Catalogue.Reference(table, id, target, from, Optional.ofNullable(to), onDelete, onUpdate)));
    }

    private List<Catalogue.Index> indexes() {
        return database.resultQuery(INDEXES)
                .coerce(text("table"), text("name"), flag("unique"), text("sql"))
                .fetch(mapping(Catalogue.Index::new));
    }

    private List<Catalogue.UniqueColumn> uniqueColumns() {
        return database.resultQuery(UNIQUE_COLUMNS)
                .coerce(text("table"), text("index"), text("column"))
                .fetch(mapping(Catalogue.UniqueColumn::new));
    }

    private List<Catalogue.Trigger> triggers() {
        return database.resultQuery(TRIGGERS)
                .coerce(text("name"), text("relation"), text("sql"))
                .fetch(mapping(Catalogue.Trigger::new));
    }

    /** Told and not guessed: the driver knows no type for the columns of a pragma but that of the first row's value. */
    private static Field<String> text(String name) {
        return DSL.field(DSL.name(name), SQLDataType.CLOB);
    }

    private static Field<Integer> number(String name) {
        return DSL.field(DSL.name(name), SQLDataType.INTEGER);
    }

    private static Field<Boolean> flag(String name) {
        return DSL.field(DSL.name(name), SQLDataType.BOOLEAN);
    }
}
