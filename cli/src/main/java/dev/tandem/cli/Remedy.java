package dev.tandem.cli;

/** What the applier's errors advise to call, and how whoever migrates by command says the same. */
enum Remedy {
    LOCK_TIMEOUT("lockTimeout(…)", "--lock-timeout"),
    OUT_OF_ORDER("outOfOrder(ALLOW)", "--out-of-order"),
    ALL_PENDING("allPending()", "--all-pending"),
    BASELINE("baseline(…)", "tandem baseline"),
    ACCEPT_EDITED("acceptEdited(…)", "tandem repair"),
    LEDGER("ledger(…)", "--ledger"),
    ADOPT_UNVERSIONED("adoptUnversioned(…)", "tandem migrate --adopt"),
    DATABASE_AHEAD("databaseAhead(WARN)", "--ahead warn"),
    USER_VERSION_ON_POSTGRES("call legacyUserVersion(…) and mirrorUserVersion()", "give --user-version"),
    USER_VERSION("legacyUserVersion(…)", "--user-version"),
    STATUS("status()", "tandem status");

    private final String call;
    private final String command;

    Remedy(String call, String command) {
        this.call = call;
        this.command = command;
    }

    static String asCommand(String text) {
        String said = text;
        for (Remedy remedy : values()) {
            said = said.replace(remedy.call, remedy.command);
        }
        return said;
    }
}
