package dev.tandem.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands behind {@code FROM} and {@code JOIN} in a query and in those inside it, and what it is called there. */
final class QuerySources {

    private static final Pattern QUERY = Pattern.compile("select|with|values", Pattern.CASE_INSENSITIVE);

    /** What may stand before a source's name. */
    private static final Pattern BEFORE_NAME = Pattern.compile("only|lateral|recursive", Pattern.CASE_INSENSITIVE);

    private static final Pattern END_OF_FROM = Pattern.compile(
            "where|group|having|window|union|except|intersect|order|limit|offset|fetch", Pattern.CASE_INSENSITIVE);

    /** What follows a source that has no other name (https://www.sqlite.org/lang_select.html, PostgreSQL's SELECT). */
    private static final Pattern NO_ALIAS = Pattern.compile("""
            on|using|join|inner|left|right|full|cross|natural|indexed|not|for|as|tablesample|returning|select|values\
            |where|group|having|window|union|except|intersect|order|limit|offset|fetch""", Pattern.CASE_INSENSITIVE);

    /**
     * A source.
     *
     * @param name none where it is a query or a function
     * @param schema the schema's name in front, if any
     * @param calledBy how columns of it are qualified; none where nothing can
     * @param renames whether it gives its columns other names
     */
    record Source(Optional<SqlToken> name, Optional<SqlToken> schema, Optional<SqlToken> calledBy, boolean renames) {}

    /** What is between a parenthesis and its end: an expression, a query, or several sources. */
    private static final class Level {
        private final boolean source;
        private final boolean query;
        private boolean selects;
        private boolean with;
        private boolean from;
        private boolean list;

        private Level(boolean source, boolean query) {
            this.source = source;
            this.query = query;
            this.from = source && !query;
        }
    }

    private final List<SqlToken> tokens;
    private final List<Source> sources = new ArrayList<>();
    private final Set<Integer> places = new HashSet<>();
    private final Set<Integer> listed = new HashSet<>();
    private final Deque<Level> levels = new ArrayDeque<>(List.of(new Level(false, true)));
    private boolean expected;

    private QuerySources(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    /** Of tokens that count. */
    static QuerySources in(List<SqlToken> tokens) {
        QuerySources sources = new QuerySources(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = sources.read(at);
        }
        return sources;
    }

    List<Source> sources() {
        return sources;
    }

    /** Whether the token there names a source, or what a source is called, and no column. */
    boolean isPlace(int at) {
        return places.contains(at);
    }

    /** Whether the token there is in a list behind {@code SELECT}, where no name that the query itself gives is known yet. */
    boolean isListed(int at) {
        return listed.contains(at);
    }

    private int read(int at) {
        SqlToken token = tokens.get(at);
        if (levels.element().list) {
            listed.add(at);
        }
        if (token.isSymbol("(")) {
            boolean query = is(at + 1, QUERY);
            boolean list = levels.element().list && !query;
            levels.push(new Level(expected, query));
            levels.element().list = list;
            expected = expected && !query;
            return at + 1;
        }
        if (token.isSymbol(")")) {
            return closed(at + 1);
        }
        if (expected && token.isName() && !is(at, BEFORE_NAME)) {
            expected = false;
            return levels.element().with ? commonTable(at) : source(at);
        }
        clause(at, levels.element());
        return at + 1;
    }

    private int closed(int at) {
        expected = false;
        Level closed = levels.size() > 1 ? levels.pop() : levels.element();
        boolean source = closed.source && (closed.query || aliasAt(at).isPresent());
        return source ? called(at, Optional.empty(), Optional.empty()) : at;
    }

    private void clause(int at, Level level) {
        SqlToken token = tokens.get(at);
        if (token.isKeyword("WITH") && (at == 0 || tokens.get(at - 1).isSymbol("("))) {
            level.with = true;
            expected = true;
        } else if (token.isKeyword("SELECT")) {
            level.selects = true;
            level.with = false;
            level.from = false;
            level.list = true;
        } else if (token.isKeyword("FROM")) {
            level.list = level.list && !level.selects;
            // a IS DISTINCT FROM b; EXTRACT(YEAR FROM b) selects nothing.
            level.from = level.selects && !tokens.get(at - 1).isKeyword("DISTINCT");
            expected = level.from;
        } else if (is(at, END_OF_FROM)) {
            level.from = false;
            level.list = false;
        } else if ((token.isSymbol(",") || token.isKeyword("JOIN")) && (level.from || level.with)) {
            expected = true;
        }
    }

    private int source(int at) {
        int last = at;
        Optional<SqlToken> schema = Optional.empty();
        while (isSymbol(last + 1, ".") && isName(last + 2)) {
            schema = Optional.of(tokens.get(last));
            places.add(last);
            last += 2;
        }
        places.add(last);
        if (isSymbol(last + 1, "(")) {
            levels.push(new Level(true, true));
            return last + 2;
        }
        return called(last + 1, Optional.of(tokens.get(last)), schema);
    }

    private int called(int at, Optional<SqlToken> name, Optional<SqlToken> schema) {
        Optional<Integer> found = aliasAt(at);
        if (found.isEmpty()) {
            sources.add(new Source(name, schema, name, false));
            return at;
        }
        int alias = found.get();
        places.add(alias);
        sources.add(new Source(name, schema, Optional.of(tokens.get(alias)), isSymbol(alias + 1, "(")));
        return alias + 1;
    }

    private Optional<Integer> aliasAt(int at) {
        int alias = at < tokens.size() && tokens.get(at).isKeyword("AS") ? at + 1 : at;
        boolean named = isName(alias) && (alias > at || !is(alias, NO_ALIAS));
        return named ? Optional.of(alias) : Optional.empty();
    }

    /** {@code WITH name (columns) AS …}: a source that hides a table of its name. */
    private int commonTable(int at) {
        places.add(at);
        sources.add(new Source(Optional.empty(), Optional.empty(), Optional.of(tokens.get(at)), true));
        return at + 1;
    }

    private boolean isName(int at) {
        return at < tokens.size() && tokens.get(at).isName();
    }

    private boolean isSymbol(int at, String symbol) {
        return at < tokens.size() && tokens.get(at).isSymbol(symbol);
    }

    private boolean is(int at, Pattern words) {
        return at < tokens.size() && words.matcher(tokens.get(at).text()).matches();
    }
}
