package dev.tandem.postgres;

import dev.tandem.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type as it stands behind a column's name. */
final class TypeSql {

    /** What is written bare; drizzle-kit quotes the names of all other types, and so does a generated file. */
    private static final List<String> BUILT_IN = List.of(
            "bigint",
            "bigserial",
            "bit",
            "boolean",
            "char",
            "character",
            "date",
            "dec",
            "decimal",
            "double precision",
            "float",
            "geometry",
            "halfvec",
            "int",
            "integer",
            "interval",
            "json",
            "jsonb",
            "national",
            "nchar",
            "numeric",
            "real",
            "serial",
            "smallint",
            "smallserial",
            "sparsevec",
            "text",
            "time",
            "timestamp",
            "uuid",
            "varchar",
            "vector");

    private static final Pattern PLAIN_NAME =
            Pattern.compile("(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*)(?<rest>(\\(|\\[).*)?");

    private TypeSql() {}

    static String of(SqlType type) {
        if (type.schema().isPresent()) {
            String bare = named(type.text());
            return type.schema().get().equals("public")
                    ? bare
                    : Quote.name(type.schema().get()) + "." + bare;
        }
        return isBuiltIn(type.text()) ? type.text() : quoted(folded(type.text()));
    }

    /** A name as it is, whatever it has in it, with the brackets of an array behind it. */
    private static String named(String text) {
        String brackets = text.replaceFirst("(?s)^.*?((\\[\\d*])*)$", "$1");
        return Quote.name(text.substring(0, text.length() - brackets.length())) + brackets;
    }

    private static boolean isBuiltIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return BUILT_IN.stream()
                .anyMatch(name -> lower.equals(name)
                        || lower.startsWith(name + "(")
                        || lower.startsWith(name + " ")
                        || lower.startsWith(name + "["));
    }

    /** As Postgres reads a bare name: {@code CITEXT} is {@code citext}. */
    private static String folded(String text) {
        return PLAIN_NAME.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** What is no plain name, {@code "app"."kind"} say, was quoted by the user where that is needed. */
    private static String quoted(String text) {
        Matcher plain = PLAIN_NAME.matcher(text);
        if (!plain.matches()) {
            return text;
        }
        String rest = plain.group("rest");
        return Quote.name(plain.group("name")) + (rest == null ? "" : rest);
    }
}
