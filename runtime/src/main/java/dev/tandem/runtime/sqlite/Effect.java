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

    record DropView(String view) implements Effect {}

    record DropTrigger(String trigger) implements Effect {}

    record CreateView(String view) implements Effect {}

    /** A table that only this connection sees. */
    record CreateTemporaryTable(String table) implements Effect {}

    record RenameTable(String from, String to) implements Effect {}

    record RenameColumn(String table, String from, String to) implements Effect {}

    /** INSERT, UPDATE, DELETE or REPLACE, with or without a WITH before it. */
    record ChangeRows() implements Effect {}

    Effect OTHER = new Other();

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
            return alter(head);
        }
        boolean changes = head.take("INSERT")
                || head.take("UPDATE")
                || head.take("DELETE")
                || head.take("REPLACE")
                || head.take("WITH");
        return changes ? new ChangeRows() : OTHER;
    }

    private static Effect pragma(Head head) {
        boolean foreignKeys = head.name().filter("foreign_keys"::equals).isPresent();
        boolean sets = foreignKeys && Set.of("=", "(").contains(head.next());
        return sets ? new SetForeignKeys(!Set.of("off", "0", "no", "false").contains(head.next())) : OTHER;
    }

    private static Effect drop(Head head) {
        if (head.take("TABLE")) {
            return head.nameIf("EXISTS").<Effect>map(DropTable::new).orElse(OTHER);
        }
        if (head.take("VIEW")) {
            return head.nameIf("EXISTS").<Effect>map(DropView::new).orElse(OTHER);
        }
        return head.take("TRIGGER")
                ? head.nameIf("EXISTS").<Effect>map(DropTrigger::new).orElse(OTHER)
                : OTHER;
    }

    private static Effect create(Head head) {
        boolean temporary = head.take("TEMP") || head.take("TEMPORARY");
        if (head.take("TABLE")) {
            Optional<String> name = head.nameIf("NOT", "EXISTS");
            return temporary ? new CreateTemporaryTable(name.orElse("")) : OTHER;
        }
        boolean view = !temporary && head.take("VIEW");
        return view ? head.nameIf("NOT", "EXISTS").<Effect>map(CreateView::new).orElse(OTHER) : OTHER;
    }

    private static Effect alter(Head head) {
        String table = head.name().orElse("");
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
