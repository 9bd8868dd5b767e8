package dev.tandem.tooling.rename;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.problem.Nearest;
import dev.tandem.problem.Problem;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.tooling.settings.WrongUsageException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Why a flag renames nothing. */
final class UnmatchedFlag {

    private UnmatchedFlag() {}

    static WrongUsageException of(RenameFlag flag, List<ChangeSet> changes) {
        List<Schema> before = sides(changes, Pair::from);
        List<Schema> wanted = sides(changes, Pair::to);
        List<String> tables = names(wanted, schema -> schema.tables().names());
        if (flag.table().isPresent() && !tables.contains(flag.table().get().toString())) {
            return refuse(flag, unknown("table", flag.table().get().toString(), "model", tables));
        }
        List<String> old = candidates(flag, before);
        List<String> current = candidates(flag, wanted);
        if (!old.isEmpty() && !old.contains(flag.names().from())) {
            return refuse(flag, unknown(what(flag), flag.names().from(), "last snapshot", old));
        }
        return refuse(
                flag,
                current.contains(flag.names().to())
                        ? "the old name is still used, or the new one was there before"
                        : unknown(what(flag), flag.names().to(), "model", current));
    }

    private static WrongUsageException refuse(RenameFlag flag, String why) {
        return new WrongUsageException(new Problem(
                "TD423",
                "%s renames nothing in any dialect".formatted(flag),
                why,
                "name what the last snapshot has, = and what the model has; a column goes under its table's new name"));
    }

    private static String what(RenameFlag flag) {
        return flag.table().map("column of %s"::formatted).orElse("table or view");
    }

    private static String unknown(String what, String name, String where, Collection<String> known) {
        return "the %s has no %s named %s%s".formatted(where, what, name, Nearest.question(name, known));
    }

    private static List<String> candidates(RenameFlag flag, List<Schema> schemas) {
        return flag.table()
                .map(table -> names(schemas, schema -> columns(schema, table)))
                .orElseGet(() -> names(schemas, UnmatchedFlag::tablesAndViews));
    }

    private static Collection<String> columns(Schema schema, QualifiedName table) {
        return schema.tables().find(table).map(TableSchema::columns).stream()
                .flatMap(columns -> columns.names().stream())
                .toList();
    }

    private static Collection<QualifiedName> tablesAndViews(Schema schema) {
        return Stream.concat(schema.tables().names().stream(), schema.views().names().stream())
                .toList();
    }

    private static List<Schema> sides(List<ChangeSet> changes, Function<Pair<Schema>, Schema> side) {
        return changes.stream().map(ChangeSet::schemas).map(side).toList();
    }

    private static List<String> names(List<Schema> schemas, Function<Schema, Collection<?>> names) {
        return schemas.stream()
                .flatMap(schema -> names.apply(schema).stream())
                .map(Object::toString)
                .distinct()
                .toList();
    }
}
