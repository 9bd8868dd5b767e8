package dev.tandem.runtime.ledger;

import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.folder.MigrationFolder;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The hashes of a folder's files; each file is read when its hash is first asked for. */
public final class FileHashes {

    private final MigrationFolder folder;
    private final Map<String, Optional<String>> byTag = new HashMap<>();

    public FileHashes(MigrationFolder folder) {
        this.folder = folder;
    }

    /** Of the bytes as they are; empty when there is no such file. */
    public Optional<String> of(JournalEntry entry) {
        return byTag.computeIfAbsent(entry.tag(), tag -> folder.read(entry).map(FileHashes::sha256));
    }

    /** A file whose hash nobody has asked for yet is not read for that. */
    public boolean isMissing(JournalEntry entry) {
        Optional<String> known = byTag.get(entry.tag());
        return known == null ? !folder.has(entry) : known.isEmpty();
    }

    /** Whether a person wrote a file that Tandem made the entry of, or changed what it generated. */
    public boolean isByHand(JournalEntry entry) {
        Optional<String> generated = entry.hash();
        boolean same =
                generated.isPresent() && (generated.equals(of(entry)) || generated.equals(withUnixLineEnds(entry)));
        return entry.isOurs() && !same;
    }

    /** As the journal recorded it; of the file only when it did not. */
    Optional<String> recorded(JournalEntry entry) {
        return entry.hash().isPresent() ? entry.hash() : of(entry);
    }

    /** Of the file with its line ends as Unix writes them. */
    Optional<String> withUnixLineEnds(JournalEntry entry) {
        return folder.read(entry).map(FileHashes::unix).map(FileHashes::sha256);
    }

    /** Of the file with its line ends as Windows writes them. */
    Optional<String> withWindowsLineEnds(JournalEntry entry) {
        return folder.read(entry).map(FileHashes::unix).map(FileHashes::windows).map(FileHashes::sha256);
    }

    /** SHA-256 in hex, lower case. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] unix(byte[] bytes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            boolean lineEnd = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
            if (!lineEnd) {
                lines.write(bytes[at]);
            }
        }
        return lines.toByteArray();
    }

    private static byte[] windows(byte[] unix) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(unix.length + unix.length / 16);
        for (byte next : unix) {
            if (next == '\n') {
                lines.write('\r');
            }
            lines.write(next);
        }
        return lines.toByteArray();
    }
}
