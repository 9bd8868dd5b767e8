package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.unique;
import static dev.tandem.postgres.Schemas.uniqueIndex;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart.Direction;
import dev.tandem.schema.IndexPart.Nulls;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class KeysTest {

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static TableSchema parents(UnaryOperator<TableSchema>... parts) {
        return with(table("parents", required("id", "integer"), required("code", "text")), parts);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static TableSchema children(UnaryOperator<TableSchema>... parts) {
        return with(table("children", required("id", "integer"), column("parent", "text")), parts);
    }

    private static final String[] ROWS = {
        "INSERT INTO parents VALUES (1, 'a'), (2, 'b')", "INSERT INTO children VALUES (1, 'a')"
    };

    @Test
    void a_unique_comes_before_the_foreign_key_that_needs_it_and_goes_after_it() throws SQLException {
        try (MigratedDatabase database =
                MigratedDatabase.of(schema(children(), parents())).with(ROWS)) {
            database.migratedTo(schema(children(references("parent", "parents", "code")), parents(unique("code"))))
                    .equalsFreshOne();
            assertThat(database.hazards())
                    .containsExactly(
                            "TS105 parents.parents_code_unique",
                            "TS303 parents.parents_code_unique",
                            "TS107 children.parent",
                            "TS305 children.children_parent_parents_code_fk");
            database.migratedTo(schema(children(), parents())).equalsFreshOne();
            assertThat(database.hazards())
                    .containsExactly(
                            "TS306 children.children_parent_parents_code_fk", "TS302 parents.parents_code_unique");
        }
    }

    @Test
    void a_foreign_key_outlives_a_change_of_the_key_it_rests_on() throws SQLException {
        TableSchema child = children(references("parent", "parents", "code"));
        try (MigratedDatabase database =
                MigratedDatabase.of(schema(child, parents(primaryKey("code")))).with(ROWS)) {
            database.migratedTo(schema(child, parents(primaryKey("id"), unique("code"))))
                    .equalsFreshOne();
            database.migratedTo(schema(
                            child,
                            parents(
                                    primaryKey("id", "code"),
                                    uniqueIndex("parents_code_key", Optional.empty(), OfColumn.of("code")))))
                    .equalsFreshOne();
            database.migratedTo(schema(child, parents(primaryKey("code")))).equalsFreshOne();
            assertThat(database.query("SELECT parent FROM children")).containsExactly("a");
        }
    }

    @Test
    void a_primary_key_is_dropped_and_its_columns_become_optional() throws SQLException {
        TableSchema keyless = table("parents", column("id", "integer"), required("code", "text"));
        try (MigratedDatabase database = MigratedDatabase.of(schema(parents(primaryKey("id", "code"))))) {
            database.migratedTo(schema(keyless)).equalsFreshOne();
            database.migratedTo(schema(parents(primaryKey("id"))), Schemas.backfill("parents", "id", "0"))
                    .equalsFreshOne();
        }
    }

    @Test
    void actions_deferral_and_nulls_change() throws SQLException {
        UniqueConstraint distinct = new UniqueConstraint("one_code", List.of("code"), false, Deferral.NOT_DEFERRABLE);
        UniqueConstraint same = new UniqueConstraint("one_code", List.of("code"), true, Deferral.INITIALLY_IMMEDIATE);
        try (MigratedDatabase database = MigratedDatabase.of(schema(
                        children(references("parent", "parents", "code")),
                        parents(
                                unique("code"),
                                table -> table.withUniques(table.uniques().with(distinct)))))
                .with("INSERT INTO parents VALUES (1, 'a')", "INSERT INTO children VALUES (1, 'a')")) {
            database.migratedTo(schema(
                            children(references(
                                    "parent",
                                    "parents",
                                    "code",
                                    ReferentialAction.SET_NULL,
                                    Deferral.INITIALLY_DEFERRED)),
                            parents(
                                    unique("code"),
                                    table -> table.withUniques(table.uniques().with(same)))))
                    .equalsFreshOne();
            database.with("DELETE FROM parents");
            assertThat(database.query("SELECT parent FROM children")).containsExactly("null");
        }
    }

    @Test
    void a_unique_that_only_newer_servers_know_is_told() throws SQLException {
        UnaryOperator<TableSchema> same = table -> table.withUniques(
                NamedSet.of(new UniqueConstraint("one_code", List.of("code"), true, Deferral.NOT_DEFERRABLE)));
        try (MigratedDatabase database = MigratedDatabase.of(schema(parents(same)))) {
            assertThat(database.hazards()).containsExactly("TS321 parents.one_code");
            database.migratedTo(schema(parents())).migratedTo(schema(parents(same)));
            assertThat(database.hazards()).contains("TS303 parents.one_code", "TS321 parents.one_code");
        }
    }

    @Test
    void checks_and_indexes_come_change_and_go() throws SQLException {
        IndexSchema full = new IndexSchema(
                "parents_index",
                List.of(
                        new OfColumn("code", Direction.DESC, Nulls.FIRST, Optional.of("text_pattern_ops")),
                        new OfColumn("id", Direction.ASC, Nulls.FIRST, Optional.empty())),
                false,
                Optional.of("id > 0"),
                new IndexOptions("btree", true, Map.of("fillfactor", DefaultValue.sql("70")), List.of(), false));
        try (MigratedDatabase database = MigratedDatabase.of(
                        schema(parents(check("positive", "id > 0"), index("parents_index", OfColumn.of("code")))))
                .with(ROWS[0])) {
            database.migratedTo(schema(parents(
                            check("positive", "id > 0 AND code <> ';'"),
                            check("other", "code <> '$1'"),
                            table -> table.withIndexes(table.indexes().with(full)))))
                    .equalsFreshOne();
            assertThat(database.hazards())
                    .containsExactly(
                            "TS302 parents.parents_index",
                            "TS301 parents.parents_index",
                            "TS106 parents.other",
                            "TS307 parents.other",
                            "TS106 parents.positive",
                            "TS307 parents.positive");
            database.migratedTo(schema(parents())).equalsFreshOne();
        }
    }

    @Test
    void a_child_that_stays_loses_the_key_to_a_table_that_goes() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(
                        schema(children(references("parent", "parents", "code")), parents(unique("code"))))
                .with(ROWS)) {
            database.migratedTo(schema(children())).equalsFreshOne();
            assertThat(database.query("SELECT parent FROM children")).containsExactly("a");
        }
    }

    @Test
    void a_table_goes_together_with_the_key_that_it_refers_to() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(
                        schema(children(references("parent", "parents", "code")), parents(unique("code"))))
                .with(ROWS)) {
            database.migratedTo(schema(parents())).equalsFreshOne();
            assertThat(database.query("SELECT count(*) FROM parents")).containsExactly("2");
        }
    }
}
