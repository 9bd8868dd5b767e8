package dev.tandem.sql;

import dev.tandem.sql.QuerySources.Source;
import dev.tandem.sql.SqlToken.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the names in a query stand for, where that is certain. A name that could as well be an alias, another table's column
 * or a word of SQL's own is taken for neither.
 */
public final class QueryNames {

    /** Columns that no table declares and every table has, on one database or the other. */
    private static final Pattern UNDECLARED =
            Pattern.compile("rowid|_rowid_|oid|ctid|tableoid|xmin|xmax|cmin|cmax", Pattern.CASE_INSENSITIVE);

    /** Words that mean something else than a column where a column could stand. */
    private static final Pattern WORDS_OF_SQL = Pattern.compile("""
            all|any|array|case|cast|current_(catalog|date|role|schema|time|timestamp|user)|default|distinct|exists|false\
            |interval|localtime|localtimestamp|not|null|row|select|session_user|some|system_user|true|user|when""", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_A_COLUMN = Pattern.compile("""
            select|distinct|where|on|by|having|and|or|not|between|i?like|case|when|then|else|[,(=<>+*/%|&-]""", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_A_COLUMN = Pattern.compile("""
            from|as|where|group|having|order|limit|offset|union|except|intersect|on|join|left|inner|cross|asc|desc|nulls\
            |collate|is|in|not|and|or|between|i?like|glob|when|then|else|end|::|[,)=<>!+*/%|&-]""", Pattern.CASE_INSENSITIVE);

    private final Map<String, ? extends Collection<String>> tables;
    private final List<SqlToken> tokens;
    private final QuerySources sources;

    /**
     * The names in a query.
     *
     * @param tables the columns of each table that is known
     */
    public QueryNames(Map<String, ? extends Collection<String>> tables, String sql) {
        this.tables = tables;
        this.tokens =
                SqlTokens.of(sql).tokens().stream().filter(SqlToken::counts).toList();
        this.sources = QuerySources.in(tokens);
    }

    /** Whether it reads a table or view of that name, or puts the name before a column. */
    public boolean haveRelation(String name) {
        boolean read = sources.sources().stream().anyMatch(source -> reads(source, name));
        boolean known =
                sources.sources().stream().anyMatch(source -> is(source.calledBy(), name) || is(source.schema(), name));
        return read || (!known && at(name).anyMatch(at -> is(at + 1, ".") && !is(at - 1, ".") && !sources.isPlace(at)));
    }

    /**
     * Whether it uses a column of a table, which has none of that name.
     *
     * @param table all names that the table may be read by
     */
    public boolean haveColumn(Collection<String> table, String name) {
        if (UNDECLARED.matcher(name).matches()) {
            return false;
        }
        Predicate<Source> ofTable = source -> table.stream().anyMatch(called -> reads(source, called));
        boolean nobodyElses = sources.sources().stream().anyMatch(ofTable)
                && sources.sources().stream().allMatch(source -> lacks(source, name));
        boolean noAlias = at(name).allMatch(at -> is(at - 1, ".") || isBareColumn(at));
        return at(name).anyMatch(at -> is(at - 1, ".")
                ? isCalled(at - 2, ofTable)
                : nobodyElses && isBareColumn(at) && (noAlias || sources.isListed(at)));
    }

    /** Whether everything called by the name there is that table. */
    private boolean isCalled(int at, Predicate<Source> table) {
        List<Source> called = sources.sources().stream()
                .filter(source ->
                        at >= 0 && is(source.calledBy(), tokens.get(at).name()))
                .toList();
        return !called.isEmpty() && called.stream().allMatch(source -> table.test(source) && !source.renames());
    }

    /** Whether it is a known table without such a column. */
    private boolean lacks(Source source, String column) {
        return !source.renames()
                && !is(source.calledBy(), column)
                && tables.entrySet().stream()
                        .filter(table -> reads(source, table.getKey()))
                        .anyMatch(table -> table.getValue().stream().noneMatch(column::equalsIgnoreCase));
    }

    private boolean isBareColumn(int at) {
        boolean wordOfSql = matches(at, WORDS_OF_SQL);
        boolean part = is(at - 1, "(") && (is(at + 1, "FROM") || is(at - 2, "OVER") || is(at - 2, "AS"));
        boolean negated = is(at - 1, "NOT") && is(at - 2, "IS");
        return !wordOfSql
                && !part
                && !negated
                && matches(at - 1, BEFORE_A_COLUMN)
                && (at + 1 == tokens.size() || matches(at + 1, BEHIND_A_COLUMN));
    }

    private boolean reads(Source source, String relation) {
        boolean hidden =
                sources.sources().stream().anyMatch(other -> other.name().isEmpty() && is(other.calledBy(), relation));
        boolean ours = source.schema().isEmpty() || is(source.schema(), "public") || is(source.schema(), "main");
        return is(source.name(), relation) && ours && !hidden;
    }

    /** Where the name stands for something in an expression. */
    private IntStream at(String name) {
        return IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).isName() && is(Optional.of(tokens.get(at)), name))
                .filter(at -> !sources.isPlace(at));
    }

    private boolean is(int at, String text) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equalsIgnoreCase(text);
    }

    private boolean matches(int at, Pattern pattern) {
        return at >= 0
                && at < tokens.size()
                && pattern.matcher(tokens.get(at).text()).matches();
    }

    /** A bare name means the same in any case, on both databases. */
    private static boolean is(Optional<SqlToken> token, String name) {
        return token.filter(found -> found.kind() == Kind.WORD
                        ? found.name().equalsIgnoreCase(name)
                        : found.name().equals(name))
                .isPresent();
    }
}
