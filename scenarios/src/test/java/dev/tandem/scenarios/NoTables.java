package dev.tandem.scenarios;

import dev.tandem.declare.Model;

/** What a scenario leads back to where the database was new. */
public final class NoTables extends Model {}
