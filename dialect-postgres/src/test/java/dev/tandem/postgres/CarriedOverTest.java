package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.enumType;
import static dev.tandem.postgres.Schemas.namespace;
import static dev.tandem.postgres.Schemas.ofEnum;
import static dev.tandem.postgres.Schemas.policy;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.sequence;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.declare.Column;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.diff.Differ;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Access;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Role;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class CarriedOverTest {

    static final class Adopted extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Integer> id = integer("id").primaryKey();
            final Column<String> mood = custom("mood", String.class, sqlite("text"), postgres("mood"))
                    .defaultTo(sql("'glad'"));
            final Column<String> moods = custom("moods", String.class, sqlite("text"), postgres("\"mood\"[]"));
            final Column<String> kind = custom("kind", String.class, sqlite("text"), postgres("app.kind"));
            final Column<Integer> kindId = integer("kind_id");
            final Column<Short> place = smallint("place").notNull();
        }
    }

    static final class Plain extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Integer> id = integer("id").primaryKey();
        }
    }

    static final class Renaming extends Model {
        final Memos memos = table("memos", new Memos());

        final class Memos extends Table {
            final Column<Integer> id = integer("id").primaryKey();
            final Column<String> temper = custom("temper", String.class, sqlite("text"), postgres("mood"))
                    .defaultTo(sql("'glad'"))
                    .renamedFrom("mood");

            {
                renamedFrom("notes");
            }
        }
    }

    private static final Schema LAST = last();

    private static Schema last() {
        TableSchema kinds = with(table("kinds", required("id", "integer")), primaryKey("id"))
                .renamed(new QualifiedName("app", "kinds"));
        TableSchema notes = with(
                table(
                        "notes",
                        required("id", "integer"),
                        defaulted(ofEnum("mood", "mood"), "'glad'"),
                        ofEnum("moods", "mood[]"),
                        ofEnum("kind", "kind", "app"),
                        column("kind_id", "integer"),
                        required("place", "smallint").withNumbering(numbering("notes_place_seq", "32767"))),
                primaryKey("id"),
                policy("cheerful", "notes.mood <> 'sad'"),
                references("kind_id", "kinds", "id"));
        TableSchema referring =
                notes.withForeignKeys(notes.foreignKeys().map(key -> key.referringTo(kinds.name(), key.referenced())));
        Schema tables = namespace(schema(referring, kinds), "app");
        Schema types = enumType(enumType(tables, "mood", "glad", "sad"), new QualifiedName("app", "kind"), "a", "b");
        Schema all = sequence(types, QualifiedName.of("numbers"), SequenceOptions.upTo("9"));
        Role role = new Role("editor", Optional.of(false), Optional.empty(), Optional.empty());
        return all.withUndeclared(all.undeclared().withAccess(new Access(NamedSet.of(role), NamedSet.of())))
                .withViews(NamedSet.of(new ViewSchema(new QualifiedName("app", "v"), "SELECT 1 AS one")));
    }

    private static Optional<Numbering> numbering(String sequence, String highest) {
        return Optional.of(
                new Identity(Identity.Kind.ALWAYS, QualifiedName.of(sequence), SequenceOptions.upTo(highest)));
    }

    private static ChangeSet changes(Supplier<Model> model) {
        Resolved wanted = new PostgresDialect().resolve(Declaration.of(model), LAST);
        return Differ.between(new Pair<>(LAST, wanted.schema()), wanted.hints());
    }

    @Test
    void what_a_model_cannot_say_is_no_change() {
        assertThat(changes(Adopted::new).changes()).isEmpty();
    }

    @Test
    void an_identity_that_a_model_could_say_goes_when_it_does_not() {
        Schema last = schema(with(
                table("notes", required("id", "integer").withNumbering(numbering("notes_id_seq", "2147483647"))),
                primaryKey("id")));
        Resolved wanted = new PostgresDialect().resolve(Declaration.of(Plain::new), last);

        assertThat(wanted.schema().tables().get(QualifiedName.of("notes")).columns())
                .allSatisfy(column -> assertThat(column.numbering()).isEmpty());
    }

    @Test
    void what_a_model_cannot_say_follows_its_renames() {
        ChangeSet changes = changes(Renaming::new);
        Schema wanted = changes.schemas().to();
        TableSchema memos = wanted.tables().get(QualifiedName.of("memos"));
        assertThat(memos.security().policies().get("cheerful").using()).contains("memos.temper <> 'sad'");
        assertThat(memos.columns().get("temper")).isEqualTo(defaulted(ofEnum("temper", "mood"), "'glad'"));
        assertThat(wanted.undeclared()).isEqualTo(LAST.undeclared());
        assertThat(wanted.tables().contains(new QualifiedName("app", "kinds"))).isTrue();
        assertThat(changes.changes().stream().map(change -> change.describe()))
                .hasSize(3)
                .startsWith("rename table notes to memos", "rename column memos.mood to temper");
        assertThat(memos.foreignKeys().stream().map(ForeignKey::columns)).isEmpty();
        assertThat(new PostgresDialect().plan(changes).statements()).isNotEmpty();
    }

    @Test
    void a_model_on_its_own_has_nothing_to_take_over() {
        Schema alone = new PostgresDialect()
                .resolve(Declaration.of(Adopted::new), Schema.EMPTY)
                .schema();
        assertThat(alone.tables().names()).isEqualTo(java.util.Set.of(QualifiedName.of("notes")));
        assertThat(alone.tables()
                        .get(QualifiedName.of("notes"))
                        .columns()
                        .get("mood")
                        .type()
                        .schema())
                .isEmpty();
    }
}
