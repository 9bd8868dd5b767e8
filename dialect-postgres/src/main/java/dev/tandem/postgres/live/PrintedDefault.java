package dev.tandem.postgres.live;

import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A default as the database prints it, in the words of a snapshot. */
final class PrintedDefault {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern NUMERIC_TYPE =
            Pattern.compile("smallint|integer|bigint|numeric|real|double precision");
    private static final Pattern SIZE = Pattern.compile("\\([\\d, -]*\\)");

    private PrintedDefault() {}

    /**
     * The value without the cast to its column's own type that Postgres prints behind every literal, or to a number's behind
     * a negative one; a json has its cast in snapshots too.
     *
     * @param type as it is printed
     */
    static DefaultValue of(String printed, String type) {
        List<SqlToken> tokens = SqlTokens.of(printed).tokens();
        boolean isCast = tokens.size() > 2
                && tokens.get(0).kind() == SqlToken.Kind.LITERAL
                && tokens.get(1).isSymbol("::");
        if (!isCast || type.startsWith("json")) {
            return bare(printed);
        }
        String literal = tokens.get(0).text();
        String inside = literal.substring(1, literal.length() - 1);
        String cast = withoutSize(text(tokens.subList(2, tokens.size())));
        if (isNumeric(cast)
                && isNumeric(withoutSize(type))
                && NUMBER.matcher(inside).matches()) {
            return new DefaultValue(inside, Form.NUMBER);
        }
        return DefaultValue.sql(cast.equals(withoutSize(type)) ? literal : printed);
    }

    private static boolean isNumeric(String type) {
        return NUMERIC_TYPE.matcher(type).matches();
    }

    private static DefaultValue bare(String printed) {
        if (NUMBER.matcher(printed).matches()) {
            return new DefaultValue(printed, Form.NUMBER);
        }
        boolean isBoolean = printed.equals("true") || printed.equals("false");
        return new DefaultValue(printed, isBoolean ? Form.BOOLEAN : Form.TEXT);
    }

    /** Of a {@code char(n)} Postgres casts to what it calls the type inside. */
    private static String withoutSize(String type) {
        String bare = SIZE.matcher(type).replaceAll("");
        return bare.equals("bpchar") ? "character" : bare;
    }

    private static String text(List<SqlToken> tokens) {
        return tokens.stream().map(SqlToken::text).collect(Collectors.joining());
    }
}
