package dev.tandem.postgres;

import dev.tandem.problem.Problem;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Generated columns and indexes over what is another thing each time it is asked for. Postgres wants immutable functions
 * there (ddl-generated-columns.html, sql-createindex.html); those that everybody knows not to be are told here.
 */
final class VolatileExpressions {

    private static final Set<String> FUNCTIONS = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "clock_timestamp",
            "timeofday",
            "random",
            "gen_random_uuid",
            "uuidv7",
            "nextval",
            "currval");

    private static final Set<String> KEYWORDS = Set.of(
            "current_date",
            "current_time",
            "current_timestamp",
            "localtime",
            "localtimestamp",
            "current_user",
            "session_user");

    private VolatileExpressions() {}

    static Stream<Problem> problems(Schema schema) {
        return schema.tables().stream().flatMap(VolatileExpressions::problems);
    }

    private static Stream<Problem> problems(TableSchema table) {
        Stream<Problem> columns = table.columns().stream()
                .flatMap(column -> column.generated().stream()
                        .flatMap(generated -> word(generated.expression()).stream())
                        .map(word -> problem("generated column %s.%s".formatted(table.name(), column.name()), word)));
        Stream<Problem> indexes = table.indexes().stream()
                .flatMap(index -> expressions(index)
                        .flatMap(sql -> word(sql).stream())
                        .limit(1)
                        .map(word -> problem("index %s of %s".formatted(index.name(), table.name()), word)));
        return Stream.concat(columns, indexes);
    }

    private static Stream<String> expressions(IndexSchema index) {
        return Stream.concat(
                index.where().stream(),
                index.parts().stream()
                        .filter(IndexPart.OfExpression.class::isInstance)
                        .map(part -> ((IndexPart.OfExpression) part).sql()));
    }

    private static Optional<String> word(String sql) {
        List<SqlToken> tokens =
                SqlTokens.of(sql).tokens().stream().filter(SqlToken::counts).toList();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            boolean called = at + 1 < tokens.size() && tokens.get(at + 1).isSymbol("(");
            if (KEYWORDS.contains(word) || (called && FUNCTIONS.contains(word))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static Problem problem(String subject, String word) {
        return new Problem(
                "TD246",
                "%s asks for %s, which is another thing each time".formatted(subject, word),
                "Postgres computes it once and keeps what it found",
                "take %s out of the expression, or make it an ordinary column with a default".formatted(word));
    }
}
