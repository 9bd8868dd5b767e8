package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.folder.JournalDialect;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What must be so before anything is applied. Strict about what this applier wrote, lenient about what others did. */
final class Preconditions {

    private Preconditions() {}

    /** A folder of another database, and what only one of them knows. */
    static void requireDatabase(Database database, Migrations migrations, Settings settings) throws SQLException {
        String product = database.product();
        if (!product.equals("SQLite") && !product.equals("PostgreSQL")) {
            throw new Failure(
                            "TD507",
                            "the database is " + product,
                            "migrations are written for SQLite and Postgres",
                            "give a data source of one of these")
                    .exception();
        }
        JournalDialect is = product.equals("SQLite") ? JournalDialect.SQLITE : JournalDialect.POSTGRES;
        String found = is.title();
        if (is != database.dialect()) {
            throw new Failure(
                            "TD506",
                            "the migrations are for %s, the database is %s"
                                    .formatted(database.dialect().title(), found),
                            "SQL of one database does not run on the other, or means something else there",
                            "give the folder of " + found)
                    .at(migrations.folder().placeOfJournal())
                    .exception();
        }
        if (settings.adoption().knowsUserVersion() && is != JournalDialect.SQLITE) {
            throw new Failure(
                            "TD561",
                            "user_version is SQLite's, and the database is " + found,
                            "there is no such number in the database that could be read or kept",
                            "call legacyUserVersion(…) and mirrorUserVersion() for SQLite only")
                    .exception();
        }
    }

    /** Refuses what must not be; returns what is only to be told. */
    static List<String> check(History history, Migrations migrations, Settings settings, JournalDialect dialect) {
        refuseForeign(history);
        refuseEdited(history, migrations);
        refuseOutOfOrder(history, migrations, settings);
        return ahead(history, settings, dialect);
    }

    /** Rows of others that explain nothing are lenient findings, unless they are all that there is. */
    private static void refuseForeign(History history) {
        boolean explainsNothing =
                history.applied().isEmpty() && history.edited().isEmpty();
        if (explainsNothing
                && !history.unexplained().isEmpty()
                && history.ahead().isEmpty()) {
            throw new Failure(
                            "TD529",
                            "the ledger remembers migrations, and this folder has none of them",
                            "everything would be applied to a database that another folder's migrations have made: "
                                    + history.unexplained().get(0).name(),
                            "see that database and folder belong together; baseline(…) says what the database has,"
                                    + " ledger(…) gives the folder a ledger of its own")
                    .exception();
        }
    }

    private static void refuseEdited(History history, Migrations migrations) {
        history.edited().stream()
                .filter(found -> found.row().isOurs())
                .findFirst()
                .ifPresent(found -> {
                    throw new Failure(
                                    "TD520",
                                    found.entry().tag() + " was edited after it was applied",
                                    "this database has what the file said then; a new one would get what it says now",
                                    "undo the edit and write what is new as a migration of its own; acceptEdited(…) takes a harmless one over")
                            .at(migrations.folder().place(found.entry()))
                            .exception();
                });
    }

    private static void refuseOutOfOrder(History history, Migrations migrations, Settings settings) {
        List<History.OutOfOrder> found = history.outOfOrder(migrations.journal());
        if (settings.policies().outOfOrder() == OutOfOrder.ALLOW || found.isEmpty()) {
            return;
        }
        History.OutOfOrder first = found.get(0);
        throw new Failure(
                        "TD521",
                        "%s is pending and stands before %s, which is applied"
                                .formatted(
                                        first.pending().tag(), first.applied().tag()),
                        "branches were merged, or a migration was once left out; it was not written for the database as it is now",
                        "generate it anew on top of the others; outOfOrder(ALLOW) applies it as it is")
                .at(migrations.folder().place(first.pending()))
                .exception();
    }

    private static List<String> ahead(History history, Settings settings, JournalDialect dialect) {
        List<String> names = history.ahead().stream().map(LedgerRow::name).toList();
        if (names.isEmpty()) {
            return List.of();
        }
        String message = "the database is ahead of this program: "
                + names.stream().limit(5).collect(Collectors.joining(", "));
        if (refusesAhead(settings, dialect)) {
            throw new Failure(
                            "TD522",
                            message,
                            "a newer version of this program has applied what this one does not know",
                            "start the newer version; databaseAhead(WARN) goes on with a warning")
                    .exception();
        }
        return List.of(message);
    }

    private static boolean refusesAhead(Settings settings, JournalDialect dialect) {
        DatabaseAhead policy = settings.policies().databaseAhead();
        return policy == DatabaseAhead.REFUSE
                || (policy == DatabaseAhead.BY_DATABASE && dialect == JournalDialect.SQLITE);
    }

    /** A ledger of another name belongs to one folder among several, whose tables are no reason to stop. */
    static void requireEmpty(Database database, Migrations migrations, Settings settings) throws SQLException {
        if (!settings.ledger().isDefault()) {
            return;
        }
        Tables tables = Tables.in(database, migrations);
        if (tables == Tables.OF_THIS_FOLDER || tables == Tables.UNKNOWN) {
            throw new Failure(
                            "TD523",
                            "the database has tables, and nothing that says which migrations made them",
                            "the first migration would meet what is already there",
                            "see that the database is the right one; one that has the tables of some migrations is taken over by baseline(…) or adoptUnversioned(…)")
                    .exception();
        }
    }

    /** Of a file that is to share its transaction with others. */
    static void requireTransaction(Migration migration) {
        if (!migration.inTransaction()) {
            throw new Failure(
                            "TD515",
                            migration.entry().tag() + " asks to run outside a transaction",
                            "with allPending() all pending migrations share one, so that none is kept when one fails",
                            "migrate without allPending()")
                    .at(migration.script().place())
                    .exception();
        }
    }
}
