package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.SqlSyntax;
import java.util.Optional;
import java.util.Set;

/** What a statement does that the applier must know of; names are in lower case. */
sealed interface Effect {

    /** Nothing of the kinds below. */
    record Other() implements Effect {}

    /** {@code PRAGMA foreign_keys = …}: without effect inside a transaction. */
    record SetForeignKeys(boolean on) implements Effect {}

    /** Of a table, view or trigger. */
    record Drop(String type, String name) implements Effect {}

    /** Of a table, view or trigger that all connections see. */
    record Create(String type, String name) implements Effect {}

    /** A table that only this connection sees. */
    record CreateTemporaryTable(String table) implements Effect {}

    record RenameTable(String from, String to) implements Effect {}

    record RenameColumn(String table, String from, String to) implements Effect {}

    /**
     * INSERT, UPDATE, DELETE or REPLACE.
     *
     * @param table empty where a WITH before it hides the name
     */
    record ChangeRows(String table) implements Effect {}

    Effect OTHER = new Other();

    String TABLE = "table";
    String VIEW = "view";
    String TRIGGER = "trigger";

    static Effect of(SqlStatement statement) {
        Head head = new Head(statement);
        if (head.take("PRAGMA")) {
            return pragma(head);
        }
        if (head.take("DROP")) {
            return drop(head);
        }
        if (head.take("CREATE")) {
            return create(head);
        }
        if (head.take("ALTER", "TABLE")) {
            return alter(head, statement);
        }
        return changeRows(head);
    }

    private static Effect changeRows(Head head) {
        if (head.take("WITH")) {
            return new ChangeRows("");
        }
        if (!head.take("INSERT") && !head.take("UPDATE") && !head.take("DELETE") && !head.take("REPLACE")) {
            return OTHER;
        }
        if (head.take("OR")) {
            head.next();
        }
        if (!head.take("INTO")) {
            head.take("FROM");
        }
        return new ChangeRows(head.name().orElse(""));
    }

    private static Effect pragma(Head head) {
        boolean foreignKeys = head.name().filter("foreign_keys"::equals).isPresent();
        boolean sets = foreignKeys && Set.of("=", "(").contains(head.next());
        return sets ? new SetForeignKeys(!Set.of("off", "0", "no", "false").contains(head.next())) : OTHER;
    }

    private static Effect drop(Head head) {
        return head.type()
                .flatMap(type -> head.nameIf("EXISTS").<Effect>map(name -> new Drop(type, name)))
                .orElse(OTHER);
    }

    private static Effect create(Head head) {
        boolean temporary = head.take("TEMP") || head.take("TEMPORARY");
        head.take("VIRTUAL");
        Optional<String> type = head.type();
        Optional<String> name = head.nameIf("NOT", "EXISTS");
        if (type.isPresent() && (temporary || name.isEmpty())) {
            return type.get().equals(TABLE) ? new CreateTemporaryTable(name.orElse("")) : OTHER;
        }
        return type.<Effect>map(it -> new Create(it, name.orElse(""))).orElse(OTHER);
    }

    private static Effect alter(Head head, SqlStatement statement) {
        String table = head.name().orElse("");
        if (!table.isEmpty() && head.take("RENAME")) {
            return rename(table, head);
        }
        // While foreign keys are off, a column may come with a default that no row of its parent has.
        boolean refers = head.take("ADD")
                && SqlNames.in(statement.sql(), SqlSyntax.SQLITE).contains("references");
        return refers ? new ChangeRows(table) : OTHER;
    }

    private static Effect rename(String table, Head head) {
        if (head.take("TO")) {
            return new RenameTable(table, head.next());
        }
        head.take("COLUMN");
        String from = head.next();
        return head.take("TO") ? new RenameColumn(table, from, head.next()) : OTHER;
    }
}
