package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** A new entry of the journal: behind all others by number, by time and by name. */
record NextEntry(long idx, long when, String prefix, String name) {

    private static final long STEP = 1000;

    /** One for each of the files, each behind the one before. */
    static List<NextEntry> after(List<Entry> entries, List<MigrationFile> files, Clock clock) {
        List<NextEntry> more = new ArrayList<>();
        for (MigrationFile file : files) {
            more.add(
                    more.isEmpty()
                            ? after(entries, file.name(), clock)
                            : more.getLast().next(file.name()));
        }
        return more;
    }

    /** The least time that it can have. */
    static Instant notBefore(List<Entry> entries) {
        return Instant.ofEpochMilli(largest(entries, entry -> entry.migration().when(), -STEP) + STEP);
    }

    static NextEntry after(List<Entry> entries, String name, Clock clock) {
        long idx = 1 + largest(entries, entry -> entry.migration().idx(), -1);
        long when = Math.max(clock.millis(), notBefore(entries).toEpochMilli());
        String last = entries.isEmpty() ? "" : entries.get(entries.size() - 1).prefix();
        long number = Math.max(idx, 1 + largest(entries, NextEntry::number, -1));
        return new NextEntry(idx, when, prefix(last, number, when), name);
    }

    private NextEntry next(String following) {
        long number = 1 + number(prefix);
        return new NextEntry(idx + 1, when + STEP, prefix(prefix, number, when + STEP), following);
    }

    private static long largest(List<Entry> entries, ToLongFunction<Entry> number, long none) {
        return entries.stream().mapToLong(number).max().orElse(none);
    }

    /** In the style of the last one: drizzle-kit takes the last file by name for the latest. */
    private static String prefix(String last, long least, long when) {
        if (last.matches("\\d{14}")) {
            DateTimeFormatter style =
                    DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
            return String.valueOf(Math.max(Long.parseLong(style.format(Instant.ofEpochMilli(when))), least));
        }
        if (last.matches("\\d{10}")) {
            return String.valueOf(Math.max(when / 1000, least));
        }
        return "%04d".formatted(least);
    }

    private static long number(Entry entry) {
        return number(entry.prefix());
    }

    private static long number(String prefix) {
        return prefix.matches("\\d{1,14}") ? Long.parseLong(prefix) : -1;
    }

    String tag() {
        return prefix + "_" + name;
    }

    /**
     * As the journal has it.
     *
     * @param ours what only Tandem reads
     */
    Json.Members json(SnapshotFormat format, Json.Members ours) {
        Map<String, Json> entry = new LinkedHashMap<>();
        entry.put("idx", new Json.Numeral(String.valueOf(idx)));
        entry.put("version", new Json.Text(format.version()));
        entry.put("when", new Json.Numeral(String.valueOf(when)));
        entry.put("tag", new Json.Text(tag()));
        entry.put("breakpoints", new Json.Flag(true));
        entry.put("tandem", ours);
        return new Json.Members(entry);
    }
}
