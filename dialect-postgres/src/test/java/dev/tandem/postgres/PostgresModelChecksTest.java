package dev.tandem.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.declare.Column;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.declare.WrongModelException;
import dev.tandem.schema.Schema;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class PostgresModelChecksTest {

    static final class Chained extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Long> n = bigint("n");
            final Column<Long> more = bigint("more").generatedAs("n + 1");
            final Column<Long> most = bigint("most").generatedAs("more + 1");
        }
    }

    @Test
    void a_generated_column_cannot_use_another_one() {
        Declaration declaration = Declaration.of(Chained::new);
        assertThatThrownBy(() -> new PostgresDialect().resolve(declaration, Schema.EMPTY))
                .isInstanceOf(WrongModelException.class)
                .hasMessageMatching("error TD144: column notes.most is computed from more, which is generated too\n"
                        + "  at:  PostgresModelChecksTest.java:\\d+\n"
                        + "  why: Postgres computes a generated column from plain ones only\n"
                        + "  fix: write the expression of more in its place\n"
                        + "  see: docs/errors/TD144.md");
    }

    static final class Indexed extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Long> n = bigint("n");
            final Column<String> a = text("a");

            {
                index(sql("(n + 1)"), sql("lower(a || 'x') COLLATE \"C\" DESC"), sql("a text_pattern_ops"))
                        .named("fine");
                index(sql("n + 1")).named("bare");
                index(sql("a::bytea")).named("cast");
            }
        }
    }

    @Test
    void an_expression_of_an_index_stands_in_parentheses() {
        Declaration declaration = Declaration.of(Indexed::new);
        assertThatThrownBy(() -> new PostgresDialect().resolve(declaration, Schema.EMPTY))
                .hasMessageContaining("fix: write sql(\"(n + 1)\")")
                .hasMessageContaining("fix: write sql(\"(a::bytea)\")")
                .hasMessageNotContaining("lower");
    }
}
