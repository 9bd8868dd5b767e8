package dev.tandem.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a constraint is called that the user gave no name, by the rules of drizzle-kit. */
public final class ConstraintNames {
    /** Postgres cuts a longer name, which then is not the one that was asked for. */
    public static final int LONGEST = 63;

    private static final int HASH = 8;

    private ConstraintNames() {}

    public static String primaryKey(String table, List<String> columns) {
        return fitting("%s_%s_pk".formatted(table, joined(columns)));
    }

    public static String unique(String table, List<String> columns) {
        return fitting("%s_%s_unique".formatted(table, joined(columns)));
    }

    public static String index(String table, List<String> columns) {
        return fitting("%s_%s_index".formatted(table, joined(columns)));
    }

    public static String foreignKey(String table, List<String> columns, String referenced, List<String> keys) {
        return fitting("%s_%s_%s_%s_fk".formatted(table, joined(columns), referenced, joined(keys)));
    }

    /** Of a key of one column, which Postgres itself names. */
    public static String onlyColumnKey(String table) {
        return fitting(table + "_pkey");
    }

    /** Of the CHECK that a column's words amount to. */
    public static String check(String table, String column) {
        return fitting("%s_%s_check".formatted(table, column));
    }

    public static String sequence(String table, String column) {
        return fitting("%s_%s_seq".formatted(table, column));
    }

    /** Whether a database keeps it as it is. */
    public static boolean fits(String name) {
        return bytes(name).length <= LONGEST;
    }

    private static String joined(List<String> columns) {
        return String.join("_", columns);
    }

    /** A long name keeps its beginning and gets a hash of the whole for its end. */
    private static String fitting(String name) {
        if (fits(name)) {
            return name;
        }
        String beginning = name;
        while (bytes(beginning).length > LONGEST - HASH - 1) {
            beginning = beginning.substring(0, beginning.offsetByCodePoints(beginning.length(), -1));
        }
        return beginning + "_" + hash(name);
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
