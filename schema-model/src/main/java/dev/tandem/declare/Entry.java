package dev.tandem.declare;

/** What stands in the list of a table's columns: a column, or a part that brings some. */
sealed interface Entry permits ColumnDraft, Part {}
