package dev.tandem.declare;

import java.util.ArrayList;
import java.util.List;

/** What was said so far below the columns of a table. */
final class SpanDrafts {
    private final List<SpanDraft> primaryKeys = new ArrayList<>();
    private final List<SpanDraft> uniques = new ArrayList<>();
    private final List<KeyDraft> foreignKeys = new ArrayList<>();
    private final List<IndexDraft> indexes = new ArrayList<>();
    private final List<CheckDraft> checks = new ArrayList<>();

    List<SpanDraft> primaryKeys() {
        return primaryKeys;
    }

    List<SpanDraft> uniques() {
        return uniques;
    }

    List<KeyDraft> foreignKeys() {
        return foreignKeys;
    }

    List<IndexDraft> indexes() {
        return indexes;
    }

    List<CheckDraft> checks() {
        return checks;
    }
}
