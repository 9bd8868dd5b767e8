package dev.tandem.resolve;

import dev.tandem.schema.QualifiedName;

/** The user's word that something is not new but had another name. */
public sealed interface Rename {

    record OfTable(QualifiedName from, QualifiedName to) implements Rename {}

    /**
     * A column.
     *
     * @param table under its new name, should it be renamed too
     */
    record OfColumn(QualifiedName table, String from, String to) implements Rename {}

    record OfView(QualifiedName from, QualifiedName to) implements Rename {}

    record OfEnum(QualifiedName from, QualifiedName to) implements Rename {}

    /**
     * A value of an enum.
     *
     * @param type under its new name, should it be renamed too
     */
    record OfEnumValue(QualifiedName type, String from, String to) implements Rename {}

    record OfSequence(QualifiedName from, QualifiedName to) implements Rename {}
}
