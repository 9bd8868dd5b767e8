package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.namespace;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.renamedTable;
import static dev.tandem.postgres.Schemas.renamedView;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.unique;
import static dev.tandem.postgres.Schemas.views;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.resolve.Rename;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.TableSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, views, indexes and sequences of one schema have one space of names. */
class SharedNamesTest {

    private static final TableSchema OTHERS = table("others", column("id", "integer"));

    @ParameterizedTest
    @ValueSource(strings = {"w", "t"})
    void a_table_takes_the_name_of_a_view_that_gets_another(String view) throws SQLException {
        Schema from = views(schema(table("t", column("id", "integer")), OTHERS), "v", "SELECT id FROM others");
        Schema to = views(schema(table("v", column("id", "integer")), OTHERS), view, "SELECT id FROM others");
        try (MigratedDatabase database =
                MigratedDatabase.of(from).with("INSERT INTO t VALUES (1)", "INSERT INTO others VALUES (2)")) {
            database.migratedTo(to, renames(renamedTable("t", "v"), renamedView("v", view)))
                    .equalsFreshOne();
            assertThat(database.query("SELECT id FROM v")).containsExactly("1");
            assertThat(database.query("SELECT id FROM " + view)).containsExactly("2");
        }
    }

    @Test
    void an_index_moves_to_another_table() throws SQLException {
        TableSchema notes = table("notes", column("id", "integer"));
        try (MigratedDatabase database =
                MigratedDatabase.of(schema(with(notes, index("i", OfColumn.of("id"))), OTHERS))) {
            database.migratedTo(schema(notes, with(OTHERS, index("i", OfColumn.of("id")))))
                    .equalsFreshOne();
        }
    }

    private static TableSchema counted(QualifiedName name) {
        ColumnSchema id = required("id", "bigint")
                .withNumbering(Optional.of(new Identity(
                        Identity.Kind.BY_DEFAULT,
                        name.renamed(name.name() + "_id_seq"),
                        SequenceOptions.upTo("9223372036854775807"))));
        return with(
                TableSchema.of(name, List.of(id, column("word", "text"))),
                primaryKey("id"),
                unique("word"),
                index(name.name() + "_index", OfColumn.of("word")));
    }

    @Test
    void a_table_moves_to_another_schema_and_back_under_another_name() throws SQLException {
        QualifiedName notes = QualifiedName.of("notes");
        QualifiedName audited = new QualifiedName("audit", "notes");
        QualifiedName words = QualifiedName.of("words");
        try (MigratedDatabase database =
                MigratedDatabase.of(schema(counted(notes))).with("INSERT INTO notes (word) VALUES ('a'), ('b')")) {
            database.migratedTo(
                            namespace(schema(counted(audited)), "audit"), renames(new Rename.OfTable(notes, audited)))
                    .with("INSERT INTO audit.notes (word) VALUES ('c')");
            assertThat(database.sql())
                    .containsExactly("CREATE SCHEMA \"audit\";", "ALTER TABLE \"notes\" SET SCHEMA \"audit\";");
            database.migratedTo(schema(counted(words)), renames(new Rename.OfTable(audited, words)))
                    .equalsFreshOne()
                    .with("INSERT INTO words (word) VALUES ('d')");
            assertThat(database.query("SELECT id || word FROM words ORDER BY id"))
                    .containsExactly("1a", "2b", "3c", "4d");
        }
    }
}
