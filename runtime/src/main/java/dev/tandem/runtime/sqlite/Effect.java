package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.script.SqlStatement;
import java.util.Optional;
import java.util.Set;

/** What a statement does that the applier must know of; names are in lower case. */
sealed interface Effect {

    /** Nothing of the kinds below. */
    record Other() implements Effect {}

    /** {@code PRAGMA foreign_keys = …}: without effect inside a transaction. */
    record SetForeignKeys(boolean on) implements Effect {}

    record DropTable(String table) implements Effect {}

    record RenameTable(String from, String to) implements Effect {}

    record RenameColumn(String table, String from, String to) implements Effect {}

    record DropTrigger(String trigger) implements Effect {}

    /** A table that only this connection sees. */
    record CreateTemporaryTable(String table) implements Effect {}

    /** INSERT, UPDATE, DELETE or REPLACE, with or without a WITH before it. */
    record ChangeRows() implements Effect {}

    Effect OTHER = new Other();

    Set<String> OFF = Set.of("off", "0", "no", "false");

    static Effect of(SqlStatement statement) {
        Head head = new Head(statement);
        if (head.take("PRAGMA")) {
            return pragma(head);
        }
        if (head.take("DROP")) {
            return drop(head);
        }
        if (head.take("ALTER", "TABLE")) {
            return alter(head);
        }
        if (head.take("CREATE", "TEMP", "TABLE") || head.take("CREATE", "TEMPORARY", "TABLE")) {
            head.take("IF", "NOT", "EXISTS");
            return new CreateTemporaryTable(head.table().orElse(""));
        }
        boolean changes = head.take("INSERT")
                || head.take("UPDATE")
                || head.take("DELETE")
                || head.take("REPLACE")
                || head.take("WITH");
        return changes ? new ChangeRows() : OTHER;
    }

    private static Effect pragma(Head head) {
        boolean foreignKeys = head.table().filter("foreign_keys"::equals).isPresent();
        boolean sets = foreignKeys && Set.of("=", "(").contains(head.next());
        return sets ? new SetForeignKeys(!OFF.contains(head.next())) : OTHER;
    }

    private static Effect drop(Head head) {
        boolean table = head.take("TABLE");
        boolean trigger = !table && head.take("TRIGGER");
        if (!table && !trigger) {
            return OTHER;
        }
        head.take("IF", "EXISTS");
        Optional<String> name = head.table();
        return name.<Effect>map(found -> table ? new DropTable(found) : new DropTrigger(found))
                .orElse(OTHER);
    }

    private static Effect alter(Head head) {
        String table = head.table().orElse("");
        if (table.isEmpty() || !head.take("RENAME")) {
            return OTHER;
        }
        if (head.take("TO")) {
            return new RenameTable(table, head.next());
        }
        head.take("COLUMN");
        String from = head.next();
        return head.take("TO") ? new RenameColumn(table, from, head.next()) : OTHER;
    }
}
