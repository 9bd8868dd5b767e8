package dev.tandem.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.declare.Column;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Schema;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a model says of indexes and uniques for Postgres alone. */
@SuppressWarnings("all") // a model is read by what it says
class IndexWordsTest {

    static final class Plain extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Integer> id = integer("id").primaryKey();
            final Column<String> code = text("code").unique();
            final Column<String> owner = text("owner");
            final Column<String> title = text("title");

            {
                index(owner);
                uniqueIndex(owner, title).named("notes_key");
                unique(title, code);
            }
        }
    }

    static final class Wordy extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Integer> id = integer("id").primaryKey();
            final Column<String> code = text("code").uniqueNullsNotDistinct();
            final Column<String> owner = text("owner");
            final Column<String> title = text("title");

            {
                index(owner).include(title, code).where("owner <> ''");
                uniqueIndex(owner, title).nullsNotDistinct().include(id).named("notes_key");
                unique(title, code).nullsNotDistinct();
            }
        }
    }

    static final class Renamed extends Model {
        final Memos memos = table("memos", new Memos());

        final class Memos extends Table {
            final Column<Integer> number = integer("number").primaryKey().renamedFrom("id");
            final Column<String> code = varchar("code", 40).uniqueNullsNotDistinct();
            final Column<String> owner = text("owner");
            final Column<String> head = text("head").renamedFrom("title");

            {
                renamedFrom("notes");
                index(owner).include(head, code).where("owner <> ''");
                uniqueIndex(owner, head).nullsNotDistinct().include(number).named("notes_key");
                unique(head, code).nullsNotDistinct();
            }
        }
    }

    static final class Fewer extends Model {
        final Memos memos = table("memos", new Memos());

        final class Memos extends Table {
            final Column<Integer> number = integer("number").primaryKey();
            final Column<String> owner = text("owner");
            final Column<String> head = text("head");

            {
                index(owner).include(head).where("owner <> ''");
                uniqueIndex(owner, head).named("notes_key");
            }
        }
    }

    private static MigratedDatabase to(Supplier<Model> model, MigratedDatabase database, Schema last)
            throws SQLException {
        Resolved wanted = new PostgresDialect().resolve(Declaration.of(model), last);
        return database.migratedTo(wanted.schema(), wanted.hints()).equalsFreshOne();
    }

    private static Schema schema(Supplier<Model> model) {
        return new PostgresDialect()
                .resolve(Declaration.of(model), Schema.EMPTY)
                .schema();
    }

    @Test
    void included_columns_and_nulls_that_are_alike_come_follow_renames_and_go() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(schema(Plain::new))
                .with("INSERT INTO notes VALUES (1, NULL, 'ada', 't'), (2, 'c', 'bob', NULL)")) {
            to(Wordy::new, database, schema(Plain::new));
            assertThat(database.hazards())
                    .contains("TS321 notes.notes_key", "TS321 notes.notes_code_unique")
                    .doesNotContain("TS321 notes.notes_owner_index");
            assertThatThrownBy(() -> database.with("INSERT INTO notes VALUES (3, NULL, 'cy', 'u')"))
                    .hasMessageContaining("notes_code_unique");
            assertThatThrownBy(() -> database.with("INSERT INTO notes VALUES (3, 'd', 'bob', NULL)"))
                    .hasMessageContaining("notes_key");

            to(Renamed::new, database, schema(Wordy::new));
            assertThat(database.sql()).noneMatch(sql -> sql.contains("CREATE UNIQUE INDEX"));

            to(Fewer::new, database, schema(Renamed::new));
            assertThat(database.query("SELECT concat_ws(' ', number, owner, head) FROM memos ORDER BY 1"))
                    .containsExactly("1 ada t", "2 bob");
        }
    }

    @Test
    void what_is_said_stays_as_it_is() {
        Schema wordy = schema(Wordy::new);
        assertThat(new PostgresDialect()
                        .resolve(Declaration.of(Wordy::new), wordy)
                        .schema())
                .isEqualTo(wordy);
        assertThat(wordy).isNotEqualTo(schema(Plain::new));
    }
}
