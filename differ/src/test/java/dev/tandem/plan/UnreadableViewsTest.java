package dev.tandem.plan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableViewsTest {

    private static final TableSchema USERS = table("users", "id", "name", "nick");
    private static final TableSchema TAGS = table("tags", "id", "label");
    private static final Schema BEFORE =
            new Schema(NamedSet.of(USERS, TAGS), NamedSet.of(view("names", "SELECT name FROM users")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT nick FROM users | column users.nick",
                "SELECT u.nick FROM users u, elsewhere | column users.nick",
                "SELECT upper(nick) AS nick FROM users | column users.nick",
                "SELECT id FROM users UNION ALL SELECT id FROM tags | table tags",
                "SELECT n.name FROM names n | view names"
            })
    void a_view_that_still_reads_what_goes_is_refused(String query, String what) {
        assertThatThrownBy(() -> UnreadableViews.refuse(to(query)))
                .hasMessageContaining("TD212: view v still reads " + what + ", which goes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT name AS nick FROM users ORDER BY nick",
                "SELECT nick FROM users JOIN elsewhere ON true",
                "SELECT label FROM audit.tags",
                "WITH tags AS (SELECT 1 AS id) SELECT id FROM tags"
            })
    void a_view_that_may_read_something_else_is_not(String query) {
        assertThatCode(() -> UnreadableViews.refuse(to(query))).doesNotThrowAnyException();
    }

    @Test
    void a_view_may_take_the_place_of_a_table_that_goes() {
        ChangeSet changes = to("SELECT id FROM tags", view("tags", "SELECT id FROM users"));

        assertThatCode(() -> UnreadableViews.refuse(changes)).doesNotThrowAnyException();
    }

    /** Without tags, names, and the nick of users. */
    private static ChangeSet to(String query, ViewSchema... others) {
        NamedSet<QualifiedName, ViewSchema> views = NamedSet.of(others).with(view("v", query));
        Schema after = new Schema(NamedSet.of(table("users", "id", "name")), views);
        return Differ.between(new Pair<>(BEFORE, after), Hints.NONE);
    }

    private static ViewSchema view(String name, String query) {
        return new ViewSchema(QualifiedName.of(name), query);
    }

    private static TableSchema table(String name, String... columns) {
        return TableSchema.of(
                QualifiedName.of(name),
                Arrays.stream(columns)
                        .map(column -> ColumnSchema.of(column, SqlType.of("text")))
                        .toList());
    }
}
