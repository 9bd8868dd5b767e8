package dev.tandem.runtime.script;

/** What a statement does to the transaction around it. */
public enum TransactionWord {
    /** Nothing: savepoints count as nothing, they live inside. */
    NONE,
    /** Begins or commits; the applier does that itself, so it is not executed. */
    FRAME,
    /** Undoes or gives away the transaction; leaving it out would keep what the file wanted undone. */
    UNDO;

    public static TransactionWord of(SqlStatement statement) {
        if (isUndo(statement)) {
            return UNDO;
        }
        return isFrame(statement) ? FRAME : NONE;
    }

    private static boolean isFrame(SqlStatement statement) {
        return statement.starts("BEGIN")
                || statement.starts("START", "TRANSACTION")
                || statement.starts("COMMIT")
                || statement.starts("END");
    }

    private static boolean isUndo(SqlStatement statement) {
        boolean toSavepoint = statement.starts("ROLLBACK", "TO")
                || statement.starts("ROLLBACK", "TRANSACTION", "TO")
                || statement.starts("ROLLBACK", "WORK", "TO");
        return (statement.starts("ROLLBACK") && !toSavepoint)
                || statement.starts("ABORT")
                || statement.starts("PREPARE", "TRANSACTION")
                || statement.starts("COMMIT", "PREPARED");
    }
}
