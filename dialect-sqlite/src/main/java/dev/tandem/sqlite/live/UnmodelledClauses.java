package dev.tandem.sqlite.live;

import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.QualifiedName;
import dev.tandem.sqlite.text.ConstraintText;
import dev.tandem.sqlite.text.PartText;
import dev.tandem.sqlite.text.TableText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a table's text says and no schema has words for: what to do about a conflict, how a key is sorted, comments. */
final class UnmodelledClauses {

    private final QualifiedName table;
    private final Consumer<Unmodelled> notes;

    private UnmodelledClauses(QualifiedName table, Consumer<Unmodelled> notes) {
        this.table = table;
        this.notes = notes;
    }

    static void note(QualifiedName table, TableText text, Consumer<Unmodelled> notes) {
        UnmodelledClauses clauses = new UnmodelledClauses(table, notes);
        text.constraints().forEach(clauses::note);
        text.comments().forEach(comment -> clauses.note(Kind.COMMENT, table.name(), comment));
    }

    private void note(ConstraintText constraint) {
        switch (constraint) {
            case ConstraintText.Key key -> key(key);
            case ConstraintText.Unique unique ->
                conflict(
                        nameOf(unique, unique.parts()),
                        "UNIQUE (%s)".formatted(list(unique.parts())),
                        unique.conflict());
            case ConstraintText.NotNull required -> conflict(required.column(), "NOT NULL", required.conflict());
            // https://www.sqlite.org/lang_conflict.html: SQLite reads the clause behind a CHECK and does nothing with
            // it.
            case ConstraintText.Check unused -> {}
            case ConstraintText.Reference unused -> {}
        }
    }

    private void key(ConstraintText.Key key) {
        String name = nameOf(key, key.parts());
        String sql = "PRIMARY KEY (%s)".formatted(list(key.parts()));
        if (key.parts().stream()
                .anyMatch(part -> part.descending() || part.collation().isPresent())) {
            note(Kind.KEY, name, sql);
        }
        conflict(name, sql, key.conflict());
    }

    /** ABORT is what SQLite does by itself. */
    private void conflict(String name, String constraint, Optional<String> resolution) {
        resolution
                .filter(word -> !word.equalsIgnoreCase("ABORT"))
                .ifPresent(word -> note(Kind.CONFLICT_CLAUSE, name, "%s ON CONFLICT %s".formatted(constraint, word)));
    }

    private void note(Kind kind, String name, String detail) {
        notes.accept(Unmodelled.in(table, kind, name, detail));
    }

    private static String nameOf(ConstraintText constraint, List<PartText> parts) {
        return constraint.name().orElseGet(() -> parts.get(0).sql());
    }

    private static String list(List<PartText> parts) {
        return parts.stream().map(UnmodelledClauses::sql).collect(Collectors.joining(", "));
    }

    private static String sql(PartText part) {
        boolean columnsOwn = part.descending() && part.name().equals(Optional.of(part.sql()));
        return columnsOwn ? part.sql() + " DESC" : part.sql();
    }
}
