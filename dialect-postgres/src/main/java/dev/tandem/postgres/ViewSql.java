package dev.tandem.postgres;

import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ViewOptions;
import dev.tandem.schema.ViewSchema;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The statements for one view, materialized or not. */
final class ViewSql {

    private ViewSql() {}

    static String create(ViewSchema view) {
        ViewOptions options = view.options();
        return "CREATE %s %s%s%s%s AS %s%s;"
                .formatted(
                        kind(view),
                        Quote.qualified(view.name()),
                        options.using().map(Quote::name).map(" USING "::concat).orElse(""),
                        with(options.with()),
                        options.tablespace()
                                .map(Quote::name)
                                .map(" TABLESPACE "::concat)
                                .orElse(""),
                        ColumnSql.enclosed(view.definition()),
                        options.withNoData().orElse(false) ? " WITH NO DATA" : "");
    }

    static String drop(ViewSchema view) {
        return "DROP %s %s;".formatted(kind(view), Quote.qualified(view.name()));
    }

    static String rename(ViewSchema view, QualifiedName from, String to) {
        return "ALTER %s %s RENAME TO %s;".formatted(kind(view), Quote.qualified(from), Quote.name(to));
    }

    static String move(ViewSchema view, QualifiedName from, QualifiedName to) {
        return "ALTER %s %s SET SCHEMA %s;".formatted(kind(view), Quote.qualified(from), Quote.schema(to));
    }

    private static String kind(ViewSchema view) {
        return view.options().materialized() ? "MATERIALIZED VIEW" : "VIEW";
    }

    private static String with(Map<String, DefaultValue> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(parameter -> parameter(parameter.getKey()) + " = "
                                + parameter.getValue().sql())
                        .collect(Collectors.joining(", ", " WITH (", ")"));
    }

    /** {@code securityBarrier} is {@code security_barrier} to Postgres. */
    private static String parameter(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
