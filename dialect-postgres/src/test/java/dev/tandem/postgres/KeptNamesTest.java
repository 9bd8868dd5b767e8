package dev.tandem.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.declare.Column;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.declare.View;
import dev.tandem.declare.WrongModelException;
import dev.tandem.resolve.Backfill;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.resolve.Resolved;
import dev.tandem.resolve.SpokenRenames;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class KeptNamesTest {
    private static final QualifiedName NOTES = QualifiedName.of("notes");
    private static final QualifiedName MEMOS = QualifiedName.of("memos");

    static final class Before extends Model {
        final Notes notes = table("notes", new Notes());
        final View latest = view("latest", "SELECT 1");

        final class Notes extends Table {
            final Column<Long> id = bigint("id").primaryKey().autoIncrement();
            final Column<String> name = text("name").unique();
            final Column<String> state = text("state").oneOf("draft", "done");
            final Column<Long> parent = bigint("parent").references(() -> id);

            {
                index(name, state.desc()).where("name <> ''");
            }
        }
    }

    static final class After extends Model {
        final Memos memos = table("memos", new Memos());
        final View newest = view("newest", "SELECT 1").renamedFrom("latest");

        final class Memos extends Table {
            final Column<Long> id = bigint("id").primaryKey().autoIncrement();
            final Column<String> title = text("title").unique().renamedFrom("name");
            final Column<String> status = text("status").oneOf("draft", "done").renamedFrom("state");
            final Column<Long> parent = bigint("parent").references(() -> id);

            {
                renamedFrom("notes");
                index(title, status.desc()).where("title <> ''");
            }
        }
    }

    private static Resolved resolve(Supplier<? extends Model> model, Schema last) {
        return new PostgresDialect().resolve(Declaration.of(model), last);
    }

    private static Schema before() {
        return resolve(Before::new, Schema.EMPTY).schema();
    }

    /** As it would be if someone else had named everything. */
    private static Schema adopted(UnaryOperator<TableSchema> change) {
        return new Schema(before().tables().map(change), before().views());
    }

    private static TableSchema named(TableSchema table) {
        return table.withPrimaryKey(table.primaryKey().map(key -> key.withName(Optional.of("own_pk"))))
                .withForeignKeys(table.foreignKeys().map(key -> key.renamed("own_fk")))
                .withUniques(table.uniques()
                        .map(unique -> new UniqueConstraint(
                                "own_unique", unique.columns(), false, Deferral.INITIALLY_DEFERRED)))
                .withChecks(table.checks().map(check -> check.renamed("own_check")))
                .withIndexes(table.indexes()
                        .map(index -> new IndexSchema(
                                "own_index",
                                List.of(
                                        new OfColumn(
                                                "name",
                                                IndexPart.Direction.ASC,
                                                IndexPart.Nulls.FIRST,
                                                Optional.of("text_pattern_ops")),
                                        index.parts().get(1)),
                                index.unique(),
                                index.where(),
                                new IndexOptions(
                                        "btree",
                                        false,
                                        Map.of("fillfactor", DefaultValue.sql("70")),
                                        List.of(),
                                        false))));
    }

    @Test
    void an_unchanged_model_resolves_to_what_is_there() {
        assertThat(resolve(Before::new, before())).isEqualTo(new Resolved(before(), Hints.NONE));
    }

    @Test
    void names_that_are_there_are_kept_with_what_no_model_can_say() {
        Schema adopted = adopted(KeptNamesTest::named);
        assertThat(resolve(Before::new, adopted).schema()).isEqualTo(adopted);
    }

    @Test
    void a_derived_name_follows_a_rename() {
        TableSchema memos = resolve(After::new, before()).schema().tables().get(MEMOS);
        TableSchema fresh = resolve(After::new, Schema.EMPTY).schema().tables().get(MEMOS);
        assertThat(memos).isEqualTo(fresh);
        assertThat(memos.uniques().names()).containsExactly("memos_title_unique");
        assertThat(memos.checks().names()).containsExactly("memos_status_check");
        assertThat(memos.foreignKeys().names()).containsExactly("memos_parent_memos_id_fk");
        assertThat(memos.indexes().names()).containsExactly("memos_title_status_index");
    }

    @Test
    void a_name_that_is_kept_survives_a_rename() {
        TableSchema memos = resolve(After::new, adopted(KeptNamesTest::named))
                .schema()
                .tables()
                .get(MEMOS);
        assertThat(memos.primaryKey()).contains(new PrimaryKey(Optional.of("own_pk"), List.of("id")));
        assertThat(memos.foreignKeys().get("own_fk").table()).isEqualTo(MEMOS);
        assertThat(memos.uniques().get("own_unique").deferral()).isEqualTo(Deferral.INITIALLY_DEFERRED);
        assertThat(memos.checks()).containsExactly(new CheckConstraint("own_check", "\"status\" IN ('draft', 'done')"));
        IndexSchema index = memos.indexes().get("own_index");
        assertThat(index.where()).contains("title <> ''");
        assertThat(index.options().with()).containsEntry("fillfactor", DefaultValue.sql("70"));
        assertThat(index.parts().get(0))
                .isEqualTo(new OfColumn(
                        "title", IndexPart.Direction.ASC, IndexPart.Nulls.FIRST, Optional.of("text_pattern_ops")));
    }

    @Test
    void an_identity_keeps_how_it_counts_and_its_own_sequence() {
        Identity own = new Identity(
                Identity.Kind.ALWAYS,
                QualifiedName.of("counter"),
                new SequenceOptions("10", "1", "99", "1", "5", true));
        Schema adopted = adopted(table ->
                table.withColumns(table.columns().with(table.columns().get("id").withNumbering(Optional.of(own)))));
        assertThat(resolve(After::new, adopted)
                        .schema()
                        .tables()
                        .get(MEMOS)
                        .columns()
                        .get("id")
                        .numbering())
                .contains(own);
    }

    @Test
    void renames_are_hints_under_the_new_names() {
        assertThat(resolve(After::new, before()).hints().renames())
                .containsExactly(
                        new Rename.OfTable(NOTES, MEMOS),
                        new Rename.OfColumn(MEMOS, "name", "title"),
                        new Rename.OfColumn(MEMOS, "state", "status"),
                        new Rename.OfView(QualifiedName.of("latest"), QualifiedName.of("newest")));
    }

    @Test
    void a_rename_that_was_made_is_no_hint() {
        Schema after = resolve(After::new, Schema.EMPTY).schema();
        assertThat(resolve(After::new, after)).isEqualTo(new Resolved(after, Hints.NONE));
    }

    static final class Silent extends Model {
        final Memos memos = table("memos", new Memos());

        final class Memos extends Table {
            final Column<Long> id = bigint("id").primaryKey().autoIncrement();
            final Column<String> title = text("title").unique();
        }
    }

    @Test
    void a_rename_that_someone_says_outside_the_model_counts_as_the_models_own() {
        Hints said = new Hints(
                List.of(
                        new Rename.OfTable(NOTES, MEMOS),
                        new Rename.OfView(NOTES, MEMOS),
                        new Rename.OfColumn(MEMOS, "name", "title")),
                List.of());
        Schema last = adopted(KeptNamesTest::named);
        Declaration declaration = SpokenRenames.in(Declaration.of(Silent::new), said.renames(), last);
        Resolved resolved = new PostgresDialect().resolve(declaration, last);
        assertThat(resolved.schema().tables().get(MEMOS).uniques().names()).containsExactly("own_unique");
        assertThat(resolved.hints().renames())
                .containsExactly(new Rename.OfTable(NOTES, MEMOS), new Rename.OfColumn(MEMOS, "name", "title"));
        assertThat(declaration.located().table("memos").orElseThrow().renamedFrom())
                .contains("notes");
    }

    static final class Taken extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Long> id = bigint("id").primaryKey();
            final Column<String> title = text("title").renamedFrom("name");
            final Column<String> name = text("name");
        }
    }

    @Test
    void a_rename_from_a_name_that_is_still_declared_is_told() {
        assertThatThrownBy(() -> resolve(Taken::new, before()))
                .isInstanceOf(WrongModelException.class)
                .hasMessageMatching(
                        "(?s)error TD135: column notes.title is renamed from name, which is still declared\n"
                                + "  at:  KeptNamesTest.java:\\d+\n"
                                + "  why: one thing cannot go by both names; the rows would go to one of them\n"
                                + "  fix: leave name out, or leave renamedFrom out if this one is new; generate once between two renames\n.*");
    }

    @Test
    void an_old_name_may_be_used_again_once_the_new_one_is_in_a_snapshot() {
        Schema last = adopted(table -> table.withColumns(
                table.columns().map(column -> column.name().equals("name") ? column.renamed("title") : column)));
        assertThat(resolve(Taken::new, last).hints()).isEqualTo(Hints.NONE);
    }

    static final class Required extends Model {
        final Notes notes = table("notes", new Notes());
        final Fresh fresh = table("fresh", new Fresh());

        final class Notes extends Table {
            final Column<Long> id = bigint("id").primaryKey().autoIncrement();
            final Column<String> name = text("name").notNull().unique().backfill("it's");
            final Column<String> state =
                    text("state").notNull().backfill(sql(sqlite("lower(name)"), postgres("upper(name)")));
            final Column<String> json = json("json").notNull().backfill("{}");
        }

        final class Fresh extends Table {
            final Column<String> name = text("name").notNull().backfill("x");
        }
    }

    @Test
    void a_backfill_is_a_hint_where_a_column_becomes_required() {
        assertThat(resolve(Required::new, before()).hints().backfills())
                .containsExactly(
                        new Backfill(NOTES, "name", "'it''s'"),
                        new Backfill(NOTES, "state", "upper(name)"),
                        new Backfill(NOTES, "json", "'{}'::jsonb"),
                        new Backfill(QualifiedName.of("fresh"), "name", "'x'"));
    }

    @Test
    void a_backfill_that_was_made_is_no_hint() {
        Schema after = resolve(Required::new, before()).schema();
        assertThat(resolve(Required::new, after)).isEqualTo(new Resolved(after, Hints.NONE));
    }

    static final class Long63 extends Model {
        final Notes notes = table("a_table_with_a_rather_long_name_that_is_still_fine", new Notes());

        final class Notes extends Table {
            final Column<Long> id = bigint("the_column_too_has_a_long_name").primaryKey();
            final Column<Long> other = bigint("ä_column").references(() -> id);
        }
    }

    @Test
    void a_derived_name_that_is_too_long_ends_in_a_hash() {
        String name = resolve(Long63::new, Schema.EMPTY)
                .schema()
                .tables()
                .list()
                .get(0)
                .foreignKeys()
                .list()
                .get(0)
                .name();
        assertThat(name).matches("a_table_with_a_rather_long_name_that_is_still_fine_ä__[0-9a-f]{8}");
        assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(63);
    }
}
