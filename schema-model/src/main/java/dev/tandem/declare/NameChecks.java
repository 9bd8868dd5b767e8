package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.problem.Problem;
import dev.tandem.schema.ConstraintNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for names that a database or Tandem keeps for itself, or that one of them cannot hold. */
final class NameChecks {
    /** Of SQLite's own tables, Postgres' catalogue, the copies that a rebuild makes, Tandem's and drizzle's ledgers. */
    private static final List<String> PREFIXES = List.of("sqlite_", "pg_", "__new_", "__tandem_", "__drizzle_");

    /** https://www.sqlite.org/rowidtable.html and Postgres' manual, "System Columns". */
    private static final Set<String> SYSTEM_COLUMNS =
            Set.of("rowid", "oid", "_rowid_", "ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

    private final Findings findings;

    private NameChecks(Findings findings) {
        this.findings = findings;
    }

    static void check(Declaration declaration, Findings findings) {
        NameChecks checks = new NameChecks(findings);
        declaration.tables().forEach(checks::table);
        declaration.views().forEach(view -> checks.top("view", view.name(), view.place()));
    }

    private void table(OfTable table) {
        top("table", table.name(), table.place());
        table.columns().forEach(column -> {
            written("column", column.name(), column.place());
            if (SYSTEM_COLUMNS.contains(column.name().toLowerCase(Locale.ROOT))) {
                findings.add(
                        column.place(),
                        new Problem(
                                "TD107",
                                "column %s.%s has a name that is taken".formatted(table.name(), column.name()),
                                "every table of SQLite or Postgres has a hidden column of that name",
                                "choose another name"));
            }
        });
        table.primaryKeys().forEach(key -> given("primary key", key.name(), key.place()));
        table.uniques().forEach(key -> given("unique", key.name(), key.place()));
        table.foreignKeys().forEach(key -> given("foreign key", key.name(), key.place()));
        table.indexes().forEach(index -> given("index", index.name(), index.place()));
        table.checks().forEach(check -> top("check", check.name(), check.place()));
    }

    private void given(String what, Optional<String> name, Optional<Place> place) {
        name.ifPresent(given -> top(what, given, place));
    }

    private void top(String what, String name, Optional<Place> place) {
        written(what, name, place);
        PREFIXES.stream()
                .filter(prefix -> name.toLowerCase(Locale.ROOT).startsWith(prefix))
                .forEach(prefix -> findings.add(
                        place,
                        new Problem(
                                "TD107",
                                "%s %s has a name that is taken".formatted(what, name),
                                "names that begin with %s belong to the databases or to migration tools"
                                        .formatted(prefix),
                                "choose another name")));
        if (name.contains(".")) {
            findings.add(
                    place,
                    new Problem(
                            "TD108",
                            "%s %s has a dot in its name".formatted(what, name),
                            "a dot separates a schema from a name, and all of a model is in the default schema",
                            "write %s".formatted(name.replace('.', '_'))));
        }
    }

    private void written(String what, String name, Optional<Place> place) {
        if (name.isBlank()) {
            findings.add(
                    place,
                    new Problem(
                            "TD108",
                            "a %s has no name".formatted(what),
                            "its name is empty",
                            "write the name that it is to have in the database"));
        } else if (!name.equals(name.strip()) || name.chars().anyMatch(Character::isISOControl)) {
            findings.add(
                    place,
                    new Problem(
                            "TD108",
                            "the name of %s '%s' begins or ends with a blank, or has a control character"
                                    .formatted(what, name),
                            "nobody would find it again",
                            "leave it out"));
        } else if (BadCharacter.in(name).isPresent()) {
            findings.add(
                    place,
                    new Problem(
                            "TD108",
                            "the name of a %s cannot be written".formatted(what),
                            BadCharacter.in(name).get(),
                            "leave it out"));
        } else if (!ConstraintNames.fits(name)) {
            findings.add(
                    place,
                    new Problem(
                            "TD108",
                            "the name of %s %s is too long".formatted(what, name),
                            "Postgres keeps only the first %d bytes of a name".formatted(ConstraintNames.LONGEST),
                            "choose a shorter name"));
        }
    }
}
