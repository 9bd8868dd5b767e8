package dev.tandem.declare;

/** What an index may be over: a column, a column in descending order, an expression. */
public sealed interface IndexPart permits Column, Descending, Sql {}
