package dev.tandem.postgres;

import dev.tandem.schema.QualifiedName;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.StandardQuote;
import java.util.List;
import java.util.stream.Collectors;

/** Names and texts as Postgres reads them. Every name is quoted: an unquoted one would lose its upper case. */
public final class Quote {

    private Quote() {}

    public static String name(String name) {
        return StandardQuote.name(name);
    }

    /** {@code "a","b"}. */
    public static String names(List<String> names) {
        return names.stream().map(Quote::name).collect(Collectors.joining(","));
    }

    /** {@code "users"}, or {@code "audit"."users"} outside the default schema. */
    public static String name(QualifiedName name) {
        return name.schema().isEmpty() ? name(name.name()) : name(name.schema()) + "." + name(name.name());
    }

    /** With the schema always written, {@code "public"."users"}, as drizzle-kit does behind REFERENCES and for views. */
    public static String qualified(QualifiedName name) {
        return schema(name) + "." + name(name.name());
    }

    static String schema(QualifiedName name) {
        return name(name.schema().isEmpty() ? "public" : name.schema());
    }

    /** A string literal. A backslash is a plain character: standard_conforming_strings is on since Postgres 9.1. */
    public static String text(String text) {
        return StandardQuote.text(text);
    }

    /** Whether a token is such a literal, and none with escapes, bits or dollars. */
    public static boolean isText(SqlToken token) {
        return token.kind() == SqlToken.Kind.LITERAL && token.text().startsWith("'");
    }

    /** The body of a DO block, between dollar quotes that do not occur in it. */
    static String body(String body) {
        String tag = "$tandem$";
        for (int attempt = 1; body.contains(tag); attempt++) {
            tag = "$tandem_" + attempt + "$";
        }
        return tag + body + tag;
    }
}
