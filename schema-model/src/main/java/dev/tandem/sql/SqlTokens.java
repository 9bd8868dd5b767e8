package dev.tandem.sql;

import dev.tandem.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tokens of a piece of SQL. */
public record SqlTokens(List<SqlToken> tokens) {

    /*
     * One alternative a kind, tried in this order at each place. An unclosed quote or comment runs to the end of the text;
     * the database will say what is wrong with it. To both databases every character outside of ASCII is a letter, be it a
     * blank or a picture.
     */
    private static final Pattern TOKEN = Pattern.compile("""
            (?<blank>\\s+)\
            |(?<comment>--[^\\n]*|/\\*.*?(?:\\*/|\\z))\
            |(?<dollar>\\$(?<tag>[A-Za-z_]*)\\$.*?(?:\\$\\k<tag>\\$|\\z))\
            |(?<escaped>[eE]'(?:[^'\\\\]|''|\\\\.)*+(?:'|\\z))\
            |(?<literal>[xXbB]?'(?:[^']|'')*+(?:'|\\z))\
            |(?<quoted>"(?:[^"]|"")*+(?:"|\\z)|`(?:[^`]|``)*+(?:`|\\z)|\\[[^\\]]*+(?:\\]|\\z))\
            |(?<number>0[xX][\\da-fA-F_]+|(?:\\d[\\d_]*\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\
            |(?<word>[A-Za-z_\\P{ASCII}][\\w$\\P{ASCII}]*)\
            |(?<symbol>::|.)""", Pattern.DOTALL);

    public SqlTokens {
        tokens = List.copyOf(tokens);
    }

    public static SqlTokens of(String sql) {
        List<SqlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(new SqlToken(kind(matcher), matcher.group()));
        }
        return new SqlTokens(tokens);
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("blank") != null) {
            return Kind.BLANK;
        }
        if (matcher.group("comment") != null) {
            return Kind.COMMENT;
        }
        if (matcher.group("dollar") != null || matcher.group("escaped") != null || matcher.group("literal") != null) {
            return Kind.LITERAL;
        }
        if (matcher.group("quoted") != null) {
            return Kind.QUOTED_NAME;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return matcher.group("word") != null ? Kind.WORD : Kind.SYMBOL;
    }

    /** With one column's name replaced wherever it is written, bare or behind its own table's name. */
    public SqlTokens renameColumn(String table, String from, String to) {
        return replace(
                index -> isNamed(index, from)
                        && qualifier(index).map(name -> name.equals(table)).orElse(true),
                to);
    }

    /** With a table's name replaced where it qualifies a column. */
    public SqlTokens renameTable(String from, String to) {
        return replace(
                index -> isQualifier(index)
                        && tokens.get(index).isName()
                        && tokens.get(index).name().equals(from),
                to);
    }

    /** Without a table's name where it qualifies a column; a database finds such a name whatever its case. */
    public SqlTokens withoutQualifier(String table) {
        List<SqlToken> bare = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            SqlToken token = tokens.get(index);
            boolean qualifier =
                    isQualifier(index) && token.isName() && token.name().equalsIgnoreCase(table);
            if (!qualifier) {
                bare.add(token);
            }
            index = qualifier ? indexOfNeighbour(indexOfNeighbour(index, 1), 1) : index + 1;
        }
        return new SqlTokens(bare);
    }

    /** Whether a name occurs that is not a function's or a type's, nor another table's column. */
    public boolean mentionsColumn(String table, String column) {
        for (int index = 0; index < tokens.size(); index++) {
            if (isNamed(index, column)
                    && qualifier(index).map(name -> name.equals(table)).orElse(true)) {
                return true;
            }
        }
        return false;
    }

    /** Without the words that name a type or a collation: {@code CAST(x AS date)}, {@code x::date}, {@code x COLLATE nocase}. */
    public SqlTokens withoutTypes() {
        List<SqlToken> kept = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            if (!isType(index)) {
                kept.add(tokens.get(index));
            }
        }
        return new SqlTokens(kept);
    }

    private boolean isType(int index) {
        return tokens.get(index).isName()
                && neighbour(index, -1).map(SqlTokens::announcesType).orElse(false);
    }

    private static boolean announcesType(SqlToken token) {
        return token.isSymbol("::") || token.isKeyword("AS") || token.isKeyword("COLLATE");
    }

    /** Whether one pair of parentheses holds all of it. */
    public boolean isInParentheses() {
        List<SqlToken> counting = tokens.stream().filter(SqlToken::counts).toList();
        int depth = 0;
        for (int index = 0; index < counting.size(); index++) {
            depth += counting.get(index).isSymbol("(") ? 1 : counting.get(index).isSymbol(")") ? -1 : 0;
            if (depth == 0) {
                return index > 0 && index == counting.size() - 1;
            }
        }
        return false;
    }

    private SqlTokens replace(Predicate<Integer> hit, String newName) {
        List<SqlToken> replaced = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            SqlToken token = tokens.get(index);
            replaced.add(hit.test(index) ? token.renamed(newName) : token);
        }
        return new SqlTokens(replaced);
    }

    private boolean isNamed(int index, String name) {
        SqlToken token = tokens.get(index);
        return token.isName()
                && token.name().equals(name)
                && !isQualifier(index)
                && !isType(index)
                && !neighbour(index, 1)
                        .map(next -> token.kind() == Kind.WORD && next.isSymbol("("))
                        .orElse(false);
    }

    private boolean isQualifier(int index) {
        return neighbour(index, 1).map(next -> next.isSymbol(".")).orElse(false);
    }

    private Optional<String> qualifier(int index) {
        return neighbour(index, -1)
                .filter(previous -> previous.isSymbol("."))
                .flatMap(dot -> neighbour(indexOfNeighbour(index, -1), -1))
                .filter(SqlToken::isName)
                .map(SqlToken::name);
    }

    private Optional<SqlToken> neighbour(int index, int step) {
        int found = indexOfNeighbour(index, step);
        return found < 0 || found >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(found));
    }

    private int indexOfNeighbour(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < tokens.size() && !tokens.get(at).counts()) {
            at += step;
        }
        return at;
    }

    /** The SQL again. */
    @Override
    public String toString() {
        return tokens.stream().map(SqlToken::text).collect(Collectors.joining());
    }
}
